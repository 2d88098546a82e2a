import type { TableProps } from 'antd';
import { Table } from 'antd';
import { ScrollBox } from './ScrollBox.js';
import './scroll-table.css';
import { usePrinting } from './use-printing.js';

interface Props<Row> extends TableProps<Row> {
  /** What the table lists. */
  readonly label: string;
}

/** A table that scrolls sideways on a narrow page; while it does, it can be reached and scrolled by keyboard, with rows or without. On paper its pages are one. */
export function ScrollTable<Row extends object>({ label, ...table }: Props<Row>) {
  const printing = usePrinting();
  return <ScrollBox className="scroll-table" label={label}><Table<Row> aria-label={label} {...table} {...(printing ? { pagination: false as const } : {})} /></ScrollBox>;
}
