import type { TableColumnsType } from 'antd';
import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../shell/ScrollTable.js';
import type { DurationMeasure, Monthly } from './durations.js';
import { shadeOf } from './durations.js';

interface Props<Row extends Monthly> {
  readonly label: string;
  readonly head: string;
  readonly months: readonly string[];
  readonly measure: DurationMeasure;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly name: (row: Row) => ReactNode;
}

/** Figures of the whole period, and one of them month by month. */
export function MonthTable<Row extends Monthly>({ label, head, months, measure, rows, rowKey, name }: Props<Row>) {
  const { t } = useTranslation();
  const total = (key: DurationMeasure) => ({
    title: t(`durations.${key}`), align: 'right' as const, width: '5.25rem', sorter: (a: Row, b: Row) => (a[key] ?? -1) - (b[key] ?? -1), sortDirections: ['descend' as const, 'ascend' as const],
    render: (_value: unknown, row: Row) => <b className="num">{row[key] ?? '–'}</b>,
  });
  const columns: TableColumnsType<Row> = [
    { title: head, width: '12.875rem', render: (_value, row) => name(row) },
    total('times'), total('median'), total('p90'),
    ...months.map((month, index) => ({
      title: month.slice(2), className: 'num nowrap', key: month, align: 'right' as const, width: '2.875rem',
      render: (_value: unknown, row: Row) => {
        const value = row.months[index]?.[measure] ?? null;
        return <span className={`num month-cell month-${shadeOf(value, row, measure)}`}>{value ?? '–'}</span>;
      },
    })),
  ];
  return (
    <div className="month-table">
      <ScrollTable<Row>
        cards label={label} rowKey={rowKey} size="small" tableLayout="fixed" columns={columns} dataSource={[...rows]} pagination={false} showSorterTooltip={false}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('durations.none')} /> }}
      />
    </div>
  );
}
