import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { usePrinting } from '../../shell/use-printing.js';
import { useTop } from '../../shell/use-top.js';

/** Beyond what is in sight, so that neither the wheel nor Tab comes to the end of what is drawn. */
const BEYOND = 8;
/** Until one was seen: a line of the table, a card on a narrow page. */
const firstGuess = (): number => (window.innerWidth <= 760 ? 150 : 48);
/** The head of the page stays above what is scrolled. */
const HEAD = 64;

/** Of a list as long as the page: the rows in sight, and how much room the others take above and below. On paper all are drawn. */
export function useDrawnRows(count: number, keyOf: (index: number) => string) {
  // The virtualizer changes behind one and the same object: what is read from it is never kept.
  'use no memo';
  const body = useRef<HTMLTableSectionElement>(null);
  const usualHeight = useRef(firstGuess());
  const printing = usePrinting();
  const top = useTop(body, count > 0);
  const rows = useWindowVirtualizer<HTMLTableRowElement>({
    count, getItemKey: keyOf, estimateSize: () => usualHeight.current, overscan: BEYOND, scrollMargin: top, scrollPaddingStart: HEAD, scrollPaddingEnd: 24, useFlushSync: false,
    onChange: ({ measurementsCache: [seen] }) => {
      if (seen) usualHeight.current = seen.size;
    },
  });
  const items = rows.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const reveal = (index: number) => rows.scrollToIndex(index, { align: 'auto' });
  const { measureElement: measure } = rows;
  if (printing || !first || !last) return { body, measure, reveal, first: 0, end: printing ? count : 0, before: 0, after: 0 };
  return { body, measure, reveal, first: first.index, end: last.index + 1, before: first.start - top, after: rows.getTotalSize() - (last.end - top) };
}
