import { startTransition, useCallback, useMemo, useOptimistic, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Box } from '../api/tasks.js';
import { hasRole, useUser } from '../session/session-context.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { ShortcutHelp } from '../tasks/ShortcutHelp.js';
import { AssignManyDialog } from './colleagues/AssignManyDialog.js';
import { QuestionsToAnswer } from './colleagues/QuestionsToAnswer.js';
import './inbox/inbox.css';
import { searchOf, shownOf, type Shown } from './inbox/inbox-address.js';
import { TableSettings } from './inbox/TableSettings.js';
import { useCursor } from './inbox/use-cursor.js';
import { ViewsMenu } from './inbox/ViewsMenu.js';
import { InboxFilters } from './InboxFilters.js';
import { InboxTable } from './InboxTable.js';
import { BOXES, InboxTabs } from './InboxTabs.js';
import { useClaims } from './use-claims.js';
import { useInbox } from './use-inbox.js';
import { useInboxShortcutLines } from './shortcut-lines.js';

export default function InboxPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = useParams();
  const box: Box = BOXES.find((each) => each === params['box']) ?? 'mine';
  const [search, setSearch] = useSearchParams();
  const shown = useMemo(() => shownOf(search), [search]);
  const inbox = useInbox(box, shown);
  const { rows, counts, more, loadMore } = inbox;
  const cursor = useCursor(rows);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const lines = useInboxShortcutLines();
  const { claim, claiming } = useClaims(rows, () => setSelected([]));
  const claimOne = useCallback((id: string) => claim([id]), [claim]);
  const mayAssign = hasRole(useUser(), 'supervisor', 'decisionMaker');
  const { current } = cursor;
  const chosen = selected.length > 0 ? selected : current ? [current.id] : [];
  const chosenRows = rows.filter(({ id }) => selected.includes(id));
  const selectable = box === 'group' || box === 'overdue';

  const toggle = useCallback((id: string) => setSelected((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id])), []);
  const show = (next: Shown) => setSearch(searchOf(next), { replace: true });
  /** The box somebody went to is marked at once, its tasks follow. */
  const [marked, mark] = useOptimistic(box);
  const goTo = (to: Box) => startTransition(async () => {
    mark(to);
    cursor.restart();
    setSelected([]);
    await navigate(`/officer/inbox/${to}?${new URLSearchParams(searchOf({ ...shown, view: '' })).toString()}`);
  });
  useShortcuts({
    j: () => cursor.step(1), k: () => cursor.step(-1),
    x: () => current && selectable && toggle(current.id),
    c: () => selectable && chosen.length > 0 && claim(chosen),
    Enter: () => current && void navigate(box === 'waiting' ? `/cases/${current.caseId}` : `/officer/tasks/${current.id}`),
    '/': () => document.getElementById('inbox-name')?.focus(),
    '?': () => setHelp(true),
    ...Object.fromEntries(BOXES.map((each, index) => [String(index + 1), () => goTo(each)])),
  });
  return (
    <>
      <PageHead title={t('officer.inbox')} actions={<Button type="text" onClick={() => setHelp(true)}>{t('officer.shortcuts')} <kbd>?</kbd></Button>} />
      <QuestionsToAnswer />
      <InboxTabs box={marked} counts={counts} onBox={goTo} />
      <div className="inbox-tools">
        <ViewsMenu box={box} shown={shown} />
        <InboxFilters key={shown.view} filter={shown.filter} onFilter={(filter) => show({ ...shown, filter })} />
        <TableSettings box={box} shown={shown} onChange={show} />
        <span className="grow" />
        {selectable && <Button type="primary" disabled={selected.length === 0} loading={claiming} onClick={() => claim(selected)}>{t('officer.claimSelected', { count: selected.length })}</Button>}
        {selectable && mayAssign && <Button disabled={selected.length === 0} onClick={() => setAssigning(true)}>{t('inbox.assignSelected', { count: selected.length })}</Button>}
      </div>
      {inbox.failure
        ? <FailurePage inside error={inbox.failure} onRetry={inbox.retry} />
        : <InboxTable box={box} columns={shown.columns} rows={rows} more={more} loading={inbox.pending} cursor={cursor} selected={selected} mayAssign={mayAssign} onSelect={setSelected} onTick={toggle} onClaim={claimOne} onMore={inbox.approach} onSight={inbox.onSight} />}
      <LoadMore more={more} loading={inbox.loadingMore} onMore={loadMore} />
      {assigning && <AssignManyDialog rows={chosenRows} onClose={() => { setAssigning(false); setSelected([]); }} />}
      <ShortcutHelp open={help} lines={lines} onClose={() => setHelp(false)} />
    </>
  );
}
