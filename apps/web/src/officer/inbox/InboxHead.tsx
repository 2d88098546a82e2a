import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../api/tasks.js';
import { WIDTH, type ShownColumn } from './columns.js';

interface Ticks {
  /** Those that may be ticked. */
  readonly rows: readonly TaskRow[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** Ticks all that are here, or none. */
function TickAll({ rows, selected, onSelect }: Ticks) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const all = rows.length > 0 && selected.length >= rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected.length > 0 && !all;
  }, [all, selected.length]);
  return <input ref={box} type="checkbox" checked={all} disabled={rows.length === 0} aria-label={t('inbox.selectAll')} onChange={() => onSelect(all ? [] : rows.map(({ id }) => id))} />;
}

export function InboxHead({ columns, ticks }: { readonly columns: readonly ShownColumn[]; readonly ticks: Ticks | null }) {
  const { t } = useTranslation();
  const title = (column: ShownColumn): string => (column === 'task' ? t('officer.task') : column === 'waitsFor' ? t('inbox.waitsFor') : column === 'completed' ? t('inbox.completed') : t(`inbox.column.${column}`));
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {ticks && <th role="columnheader" scope="col" className="inbox-tick"><TickAll {...ticks} /></th>}
        {columns.map((column) => <th key={column} role="columnheader" scope="col" style={{ width: `${WIDTH[column]}rem` }}>{title(column)}</th>)}
      </tr>
    </thead>
  );
}
