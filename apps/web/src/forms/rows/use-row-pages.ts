import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { REVEAL } from '../violations.js';

/** So many rows are drawn at once: tables of hundreds stay as quick as short ones. */
export const ROWS_ON_PAGE = 50;

/** Pages of a long table. A row that is added, or that somebody is led to, brings its page with it. */
export function useRowPages(prefix: string, count: number) {
  const [page, setPage] = useState(0);
  const before = useRef(count);
  const last = Math.max(0, Math.ceil(count / ROWS_ON_PAGE) - 1);

  useEffect(() => {
    if (count === before.current + 1) setPage(Math.floor((count - 1) / ROWS_ON_PAGE));
    before.current = count;
  }, [count]);

  useEffect(() => {
    const onReveal = (event: Event) => {
      const id: unknown = event instanceof CustomEvent ? event.detail : null;
      const row = typeof id === 'string' && id.startsWith(`${prefix}-`) ? /^(\d+)(-|$)/.exec(id.slice(prefix.length + 1))?.[1] : undefined;
      // At once: whoever leads somebody to the cell looks for it next.
      if (row !== undefined) flushSync(() => setPage(Math.floor(Number(row) / ROWS_ON_PAGE)));
    };
    window.addEventListener(REVEAL, onReveal);
    return () => window.removeEventListener(REVEAL, onReveal);
  }, [prefix]);

  return { page: Math.min(page, last), setPage };
}
