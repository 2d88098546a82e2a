import type { TableProps } from 'antd';
import { Table } from 'antd';
import { useEffect, useRef, useState } from 'react';
import './scroll-table.css';

interface Props<Row> extends TableProps<Row> {
  /** What the table lists. */
  readonly label: string;
}

/** A table that scrolls sideways on a narrow page; while it does, it can be reached and scrolled by keyboard, with rows or without. */
export function ScrollTable<Row extends object>({ label, ...table }: Props<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    for (const part of [current, ...current.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return <div ref={box} className="scroll-table" {...(scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}><Table<Row> {...table} /></div>;
}
