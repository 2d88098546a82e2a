import { useTranslation } from 'react-i18next';
import type { Persons } from '../../api/agents.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { ScrollTable } from '../../shell/ScrollTable.js';

type Line = { readonly key: string; readonly name: string; readonly role: string; readonly since: string };

/** Who works for the institution: one line a role, since each has a day of its own. */
export function PersonList({ persons }: { readonly persons: Persons['persons'] }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const lines = persons.flatMap(({ id, name, roles }) => roles.map(({ role, since }): Line => ({ key: `${id} ${role}`, name, role: roleName(role), since })));
  return (
    <>
      <ScrollTable<Line>
        label={t('agents.persons')} rowKey="key" size="small" pagination={false} dataSource={lines}
        columns={[
          { title: t('agents.person'), dataIndex: 'name' }, { title: t('agents.roles'), dataIndex: 'role' },
          { title: t('agents.since'), dataIndex: 'since', className: 'num nowrap' }, { title: t('agents.until'), render: () => t('agents.noEnd') },
        ]}
      />
      <p className="muted">{t('agents.personsHelp')}</p>
    </>
  );
}
