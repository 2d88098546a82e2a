import type { TableColumnsType } from 'antd';
import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSigns } from '../i18n/use-text.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import type { WhichTasks } from '../api/overview.js';

/** What every queue tells, whoever it belongs to. */
interface Queue {
  readonly open: number;
  readonly unclaimed: number;
  readonly dueToday: number;
  readonly overdue: number;
  readonly oldestWorkdays: number;
  readonly oldestSince: string;
  readonly medianWorkdays: number;
  readonly provisional: boolean;
}

interface Props<Row extends Queue> {
  readonly label: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly name: (row: Row) => ReactNode;
  readonly tasks: (row: Row, which: WhichTasks) => string;
}

const sorted = <Row,>(value: (row: Row) => number) => ({ align: 'right' as const, sorter: (a: Row, b: Row) => value(a) - value(b), sortDirections: ['descend' as const, 'ascend' as const] });

/** Queues with their ages, by any column; every number leads to its tasks. */
export function QueueTable<Row extends Queue>({ label, head, rows, rowKey, nameOf, name, tasks }: Props<Row>) {
  const { t } = useTranslation();
  const signs = useSigns();
  const leading = (row: Row, which: WhichTasks, className = 'num') => (row[which] === 0
    ? <span className="num muted">0</span>
    : <Link className={className} to={tasks(row, which)} aria-label={`${nameOf(row)}${signs.colon}${t(`overview.tasks.${which}`)} ${row[which]}`}>{row[which]}</Link>);
  const columns: TableColumnsType<Row> = [
    { title: head, render: (_value, row) => name(row), sorter: (a, b) => nameOf(a).localeCompare(nameOf(b)) },
    { title: t('overview.tasks.open'), ...sorted<Row>(({ open }) => open), render: (_value, row) => leading(row, 'open') },
    { title: t('overview.unclaimed'), ...sorted<Row>(({ unclaimed }) => unclaimed), render: (_value, row) => <span className="num">{row.unclaimed}</span> },
    { title: t('overview.tasks.dueToday'), ...sorted<Row>(({ dueToday }) => dueToday), render: (_value, row) => leading(row, 'dueToday', 'num due-soon') },
    { title: t('overview.tasks.overdue'), ...sorted<Row>(({ overdue }) => overdue), render: (_value, row) => leading(row, 'overdue', 'num due-late') },
    { title: t('overview.median'), ...sorted<Row>(({ medianWorkdays }) => medianWorkdays), render: (_value, row) => <span className="num nowrap">{t('overview.days', { count: row.medianWorkdays })}</span> },
    { title: t('overview.oldest'), ...sorted<Row>(({ oldestWorkdays }) => oldestWorkdays), render: (_value, row) => <span className="num nowrap" title={row.oldestSince}>{t('overview.days', { count: row.oldestWorkdays })}{row.provisional && ` (${t('fleet.provisional')})`}</span> },
  ];
  return (
    <ScrollTable<Row>
      cards label={label} rowKey={rowKey} size="small" columns={columns} dataSource={[...rows]} pagination={false} showSorterTooltip={false}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('overview.noTasks')} /> }}
    />
  );
}
