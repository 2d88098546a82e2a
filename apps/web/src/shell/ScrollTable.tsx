import type { TableColumnsType, TableProps } from 'antd';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from './ScrollBox.js';
import './scroll-table.css';
import { TABLE_ROLES } from './table-roles.js';
import { turnedPages } from './turned-pages.js';
import { usePrinting } from './use-printing.js';
import { Waiting } from './Waiting.js';

interface Props<Row> extends Omit<TableProps<Row>, 'loading'> {
  /** What the table lists. */
  readonly label: string;
  /** On a narrow page each row is a card, so that nothing of it has to be scrolled for. */
  readonly cards?: boolean;
  /** None of its rows are there yet. */
  readonly loading?: boolean;
}

/** A table that scrolls sideways on a narrow page, or turns into cards there; while it scrolls, it can be reached by keyboard, with rows or without. On paper its pages are one. */
export function ScrollTable<Row extends object>({ label, cards = false, columns, pagination, loading = false, ...table }: Props<Row>) {
  const { t } = useTranslation();
  const printing = usePrinting();
  if (loading) return <Waiting rows={10} />;
  const pages = printing || pagination === false ? false as const : { ...pagination, itemRender: turnedPages(t('common.previousPage'), t('common.nextPage')) };
  const shown = cards ? { columns: labelled(columns ?? []), components: TABLE_ROLES } : columns && { columns };
  return <ScrollBox className={cards ? 'scroll-table table-cards' : 'scroll-table'} label={label}><Table<Row> aria-label={label} {...table} {...shown} pagination={pages} /></ScrollBox>;
}

/** In a card each value stands behind the name of its column. */
function labelled<Row>(columns: TableColumnsType<Row>): TableColumnsType<Row> {
  return columns.map((column) => {
    const cell = { role: 'cell', 'data-label': typeof column.title === 'string' ? column.title : '' };
    return { ...column, onCell: () => cell };
  });
}
