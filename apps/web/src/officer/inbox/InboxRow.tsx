import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, TaskRow } from '../../api/tasks.js';
import type { ShownColumn } from './columns.js';
import { InboxCell, type RowActs } from './InboxCell.js';

export interface RowProps extends RowActs {
  readonly row: TaskRow;
  readonly index: number;
  readonly box: Box;
  readonly columns: readonly ShownColumn[];
  readonly procedureName: string;
  readonly current: boolean;
  /** Null where nothing is ticked in this box. */
  readonly ticked: boolean | null;
  readonly mayTick: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly onTick: (id: string) => void;
  readonly onCursor: (id: string, index: number) => void;
}

/** Said before what stands there on a narrow page, where no head says it. */
const LABELLED: Partial<Record<ShownColumn, 'officer.received' | 'inbox.waitsFor' | 'inbox.completed'>> = { received: 'officer.received', waitsFor: 'inbox.waitsFor', completed: 'inbox.completed' };

/** One task of the list; drawn anew only when it, or what is chosen of it, changes. */
export const InboxRow = memo(function InboxRow({ row, index, box, columns, procedureName, current, ticked, mayTick, measure, onTick, onCursor, onClaim, onRemind }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} {...(current ? { className: 'cursor' } : {})} onFocus={() => onCursor(row.id, index)}>
      {ticked !== null && <td role="cell" className="inbox-tick"><input type="checkbox" checked={ticked} disabled={!mayTick} aria-label={t('officer.selected', { caseNo: row.caseNo })} onChange={() => onTick(row.id)} /></td>}
      {columns.map((column) => (
        <td key={column} role="cell" className={`inbox-${column}`} {...(column in LABELLED ? { 'data-label': t(LABELLED[column] ?? 'officer.received') } : {})}>
          <InboxCell column={column} row={row} box={box} procedureName={procedureName} onClaim={onClaim} onRemind={onRemind} />
        </td>
      ))}
    </tr>
  );
});
