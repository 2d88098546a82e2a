import type { TableColumnsType } from 'antd';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueueTask } from '../api/overview.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useText } from '../i18n/use-text.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { dateOf } from '../time/format.js';

interface Props {
  readonly rows: readonly QueueTask[];
  readonly loading: boolean;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onReassign: (task: QueueTask) => void;
}

export function QueueTaskTable({ rows, loading, selected, onSelect, onReassign }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const roleName = useRoleName();
  const columns: TableColumnsType<QueueTask> = [
    { title: t('officer.task'), render: (_value, row) => <><span className="task-name">{text(row.name)}</span><div className="muted">{roleName(row.role)}</div></> },
    { title: t('officer.institution'), render: (_value, row) => <>{row.institution}<div><Link to={`/cases/${row.caseId}`} className="num nowrap">{row.caseNo}</Link></div></> },
    { title: t('officer.due'), render: (_value, row) => <DueBadge dueAt={row.dueAt} overdue={row.overdue} remaining={row.remainingWorkdays} provisional={row.provisional} /> },
    { title: t('officer.received'), render: (_value, row) => <span className="num nowrap muted">{dateOf(row.createdAt)}</span> },
    { title: t('officer.claimedBy'), render: (_value, row) => <>{row.claimedBy ?? row.waitsFor ?? <span className="muted">{t('officer.notClaimed')}</span>}{row.organisation !== null && <div className="muted">{row.organisation}</div>}</> },
    { title: t('forms.rowActions'), className: 'row-acts', render: (_value, row) => (row.mayAssign ? <Button size="small" onClick={() => onReassign(row)}>{t(row.claimedBy === null ? 'officer.assign' : 'overview.reassign')}</Button> : null) },
  ];
  return (
    <ScrollTable<QueueTask>
      cards label={t('overview.queues')} rowKey="id" size="middle" columns={columns} dataSource={[...rows]} loading={loading} pagination={false}
      {...(rows.some(({ mayAssign }) => mayAssign) ? { rowSelection: { getTitleCheckboxProps: () => ({ 'aria-label': t('overview.selectAll') }), selectedRowKeys: [...selected], onChange: (keys) => onSelect(keys.map(String)), getCheckboxProps: (row: QueueTask) => ({ disabled: !row.mayAssign, 'aria-label': t('officer.selected', { caseNo: row.caseNo }) }) } } : {})}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('overview.noTasks')} /> }}
    />
  );
}
