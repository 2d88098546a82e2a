import type { MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../api/tasks.js';
import { MenuButton } from '../../shell/MenuButton.js';
import type { Shown } from './inbox-address.js';
import { useInboxViews } from './use-inbox-views.js';
import { ViewName } from './ViewName.js';

/** Opens, keeps and forgets views of the inbox. */
export function ViewsMenu({ box, shown }: { readonly box: Box; readonly shown: Shown }) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { views, current, add, change, remove, open } = useInboxViews(box, shown);
  const items: NonNullable<MenuProps['items']> = [
    ...views.map((view) => ({ key: view.id, label: view.standing ? t('inbox.standingView', { name: view.name }) : view.name, onClick: () => open(view) })),
    ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: 'new', label: t('inbox.saveAs'), onClick: () => setNaming(true) },
    ...(current === null ? [] : [
      { key: 'update', label: t('inbox.update', { name: current.name }), onClick: () => change.mutate({ view: current, standing: current.standing }) },
      { key: 'standing', label: t(current.standing ? 'inbox.noStanding' : 'inbox.makeStanding'), onClick: () => change.mutate({ view: current, standing: !current.standing }) },
      { key: 'remove', danger: true, label: t('inbox.remove', { name: current.name }), onClick: () => remove.mutate(current) },
    ]),
  ];
  return (
    <>
      <MenuButton items={items} chosen={current ? [current.id] : []}>{current?.name ?? t('inbox.views')} <span aria-hidden="true">▾</span></MenuButton>
      {naming && <ViewName saving={add.isPending} onClose={() => setNaming(false)} onSave={(named) => add.mutate(named, { onSuccess: () => setNaming(false) })} />}
    </>
  );
}
