import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Box, TaskRow } from '../../api/tasks.js';
import { RegionName } from '../../forms/RegionName.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { useText } from '../../i18n/use-text.js';
import { DueBadge } from '../../tasks/DueBadge.js';
import { dateTimeOf } from '../../time/format.js';
import type { ShownColumn } from './columns.js';

export interface RowActs {
  readonly onClaim: (id: string) => void;
  readonly onRemind: (id: string) => void;
}

interface Props extends RowActs {
  readonly column: ShownColumn;
  readonly row: TaskRow;
  readonly box: Box;
}

function TaskName({ row, box }: Pick<Props, 'row' | 'box'>) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      <Link to={box === 'waiting' ? `/cases/${row.caseId}` : `/officer/tasks/${row.id}`} className="task-name">{text(row.name)}</Link>
      {row.onBehalfOf !== null && <> <Tag>{t('cover.tag', { name: row.onBehalfOf.name })}</Tag></>}
    </>
  );
}

function Holder({ row, box, onClaim }: Pick<Props, 'row' | 'box' | 'onClaim'>) {
  const { t } = useTranslation();
  if (row.claimedBy) return <span className={row.claimedByMe ? '' : 'muted'}>{row.claimedBy}</span>;
  return box === 'done' ? null : <Button size="small" onClick={() => onClaim(row.id)}>{t('officer.claim')}</Button>;
}

function WaitsFor({ row, onRemind }: Pick<Props, 'row' | 'onRemind'>) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  return (
    <>
      {row.waitsFor ?? roleName(row.role)}{' '}
      {row.remindedToday ? <span className="muted nowrap">{t('inbox.remindedToday')}</span> : !row.claimedByMe && <Button size="small" onClick={() => onRemind(row.id)}>{t('inbox.remind')}</Button>}
    </>
  );
}

/** What stands of a task in one of the columns. */
export function InboxCell({ column, row, box, procedureName, onClaim, onRemind }: Props & { readonly procedureName: string }) {
  switch (column) {
    case 'task': return <TaskName row={row} box={box} />;
    case 'institution': return row.institution;
    case 'caseNo': return <Link to={`/cases/${row.caseId}`} className="num nowrap">{row.caseNo}</Link>;
    case 'procedure': return procedureName;
    case 'region': return <RegionName code={row.regionCode} />;
    case 'due': return <DueBadge dueAt={row.dueAt} overdue={row.overdue} remaining={row.remainingWorkdays} provisional={row.provisional} />;
    case 'received': return <span className="num nowrap muted">{dateTimeOf(row.createdAt)}</span>;
    case 'claimedBy': return <Holder row={row} box={box} onClaim={onClaim} />;
    case 'waitsFor': return <WaitsFor row={row} onRemind={onRemind} />;
    case 'completed': return row.completedAt !== null && <span className="num nowrap muted">{dateTimeOf(row.completedAt)}</span>;
  }
}
