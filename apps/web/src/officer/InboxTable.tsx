import type { TableColumnsType } from 'antd';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Box, TaskRow } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { dateTimeOf } from '../time/format.js';

interface Props {
  readonly box: Box;
  readonly rows: readonly TaskRow[];
  readonly loading: boolean;
  readonly cursor: string | null;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onClaim: (id: string) => void;
}

export function InboxTable({ box, rows, loading, cursor, selected, onSelect, onClaim }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const columns: TableColumnsType<TaskRow> = [
    { title: t('officer.task'), render: (_value, row) => <Link to={`/officer/tasks/${row.id}`} className="task-name">{text(row.name)}{row.instance !== null && <span className="muted"> · {t('officer.instance', { instance: row.instance })}</span>}</Link> },
    { title: t('officer.institution'), render: (_value, row) => row.institution },
    { title: t('officer.caseNo'), render: (_value, row) => <Link to={`/cases/${row.caseId}`} className="num nowrap">{row.caseNo}</Link> },
    { title: t('officer.due'), render: (_value, row) => <DueBadge dueAt={row.dueAt} overdue={row.overdue} remaining={row.remainingWorkdays} provisional={row.provisional} /> },
    { title: t('officer.received'), render: (_value, row) => <span className="num nowrap muted">{dateTimeOf(row.createdAt)}</span> },
    {
      title: t('officer.claimedBy'), render: (_value, row) => {
        if (row.claimedBy) return <span className={row.claimedByMe ? 'nowrap' : 'muted nowrap'}>{row.claimedBy}</span>;
        return box === 'done' ? null : <Button size="small" onClick={() => onClaim(row.id)}>{t('officer.claim')}</Button>;
      },
    },
  ];
  const selectable = box === 'group' || box === 'overdue';
  return (
    <ScrollTable<TaskRow>
      label={t('officer.inbox')} rowKey="id" size="middle" columns={columns} dataSource={[...rows]} loading={loading} pagination={false}
      rowClassName={({ id }) => (id === cursor ? 'cursor' : '')}
      {...(selectable ? { rowSelection: { selectedRowKeys: [...selected], onChange: (keys) => onSelect(keys.map(String)), getCheckboxProps: (row: TaskRow) => ({ disabled: row.claimedBy !== null, 'aria-label': t('officer.selected', { caseNo: row.caseNo }) }) } } : {})}
      locale={{ emptyText: loading ? ' ' : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{t(`officer.empty.${box}`)}<div className="muted">{t('officer.emptyHelp')}</div></>} /> }}
    />
  );
}
