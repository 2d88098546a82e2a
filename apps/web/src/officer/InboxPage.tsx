import { useMemo, useState } from 'react';
import { Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Box } from '../api/tasks.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { ShortcutHelp } from '../tasks/ShortcutHelp.js';
import { InboxFilters } from './InboxFilters.js';
import { InboxTable } from './InboxTable.js';
import { useClaims } from './use-claims.js';
import { useInbox } from './use-inbox.js';
import { useInboxShortcutLines } from './shortcut-lines.js';

const BOXES: readonly Box[] = ['mine', 'group', 'overdue', 'done'];
const isBox = (text: string | undefined): text is Box => BOXES.some((box) => box === text);

export default function InboxPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = useParams();
  const box: Box = isBox(params['box']) ? params['box'] : 'mine';
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => ({ procedure: search.get('procedure') ?? '', region: search.get('region') ?? '', q: search.get('q') ?? '' }), [search]);
  const { query, rows, counts } = useInbox(box, filter);
  const [cursor, setCursor] = useState(0);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const lines = useInboxShortcutLines();
  const { claim, claiming } = useClaims(rows, () => setSelected([]));
  const current = rows[Math.min(cursor, rows.length - 1)];
  const chosen = selected.length > 0 ? selected : current ? [current.id] : [];

  const toggle = (id: string) => setSelected((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  useShortcuts({
    j: () => setCursor((at) => Math.min(rows.length - 1, at + 1)),
    k: () => setCursor((at) => Math.max(0, at - 1)),
    x: () => current && toggle(current.id),
    c: () => chosen.length > 0 && claim(chosen),
    Enter: () => current && void navigate(`/officer/tasks/${current.id}`),
    '/': () => document.getElementById('inbox-name')?.focus(),
    '?': () => setHelp(true),
  });

  const tabs = BOXES.map((each) => {
    const count = counts && each !== 'done' ? counts[each] : null;
    return { key: each, label: count === null ? t(`officer.box.${each}`) : <>{t(`officer.box.${each}`)} <span className={each === 'overdue' && count > 0 ? 'tab-count tab-late' : 'tab-count'}>{count}</span></> };
  });
  return (
    <>
      <PageHead title={t('officer.inbox')} actions={<Button type="text" onClick={() => setHelp(true)}>{t('officer.shortcuts')} <kbd>?</kbd></Button>} />
      <Tabs activeKey={box} items={tabs} onChange={(to) => {
        setCursor(0);
        setSelected([]);
        void navigate(`/officer/inbox/${to}?${search.toString()}`);
      }} />
      <div className="inbox-tools">
        <InboxFilters filter={filter} onFilter={(next) => setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')), { replace: true })} />
        <span className="grow" />
        {box !== 'done' && box !== 'mine' && <Button type="primary" disabled={selected.length === 0} loading={claiming} onClick={() => claim(selected)}>{t('officer.claimSelected', { count: selected.length })}</Button>}
      </div>
      {query.isError
        ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} />
        : <InboxTable box={box} rows={rows} loading={query.isPending} cursor={current?.id ?? null} selected={selected} onSelect={setSelected} onClaim={(id) => claim([id])} />}
      {query.hasNextPage && <div className="load-more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('common.loadMore')}</Button></div>}
      <ShortcutHelp open={help} lines={lines} onClose={() => setHelp(false)} />
    </>
  );
}
