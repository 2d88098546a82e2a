import { useCallback, useState } from 'react';
import type { TaskRow } from '../../api/tasks.js';

const START = { id: '', at: 0, steps: 0 };

/** The row that keys act on. It stays with its task when others come or go above; when its task is gone, with its place. */
export function useCursor(rows: readonly TaskRow[]) {
  const [cursor, setCursor] = useState(START);
  const found = rows.findIndex(({ id }) => id === cursor.id);
  const at = found < 0 ? Math.min(cursor.at, rows.length - 1) : found;
  const step = (by: 1 | -1) => {
    const row = rows[at + by];
    if (row) setCursor({ id: row.id, at: at + by, steps: cursor.steps + 1 });
  };
  const rest = useCallback((id: string, index: number) => setCursor((now) => (now.id === id ? now : { ...now, id, at: index })), []);
  const restart = () => setCursor(START);
  return { current: rows[at] ?? null, at, steps: cursor.steps, step, rest, restart };
}
