import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listProcedures } from '../api/procedures.js';
import type { Box, TaskRow } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { ScrollBox } from '../shell/ScrollBox.js';
import { Waiting } from '../shell/Waiting.js';
import { useRemind } from './colleagues/use-remind.js';
import { shownColumns, WIDTH } from './inbox/columns.js';
import type { Column } from './inbox/inbox-address.js';
import { InboxHead } from './inbox/InboxHead.js';
import { InboxRow } from './inbox/InboxRow.js';
import type { useCursor } from './inbox/use-cursor.js';
import { Room } from './inbox/Room.js';
import { useDrawnRows } from './inbox/use-drawn-rows.js';
import { useFollowedCursor } from './inbox/use-followed-cursor.js';

interface Props {
  readonly box: Box;
  readonly columns: readonly Column[];
  readonly rows: readonly TaskRow[];
  /** Whether more are to be had than are here. */
  readonly more: boolean;
  readonly loading: boolean;
  readonly cursor: ReturnType<typeof useCursor>;
  readonly selected: readonly string[];
  /** Whether tasks that somebody holds may be chosen too: for giving them to another. */
  readonly mayAssign: boolean;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onTick: (id: string) => void;
  readonly onClaim: (id: string) => void;
  readonly onMore: () => void;
  /** The row in the middle of those in sight. */
  readonly onSight: (index: number) => void;
}

const TICK = 2.5;
/** Rows before the last, at which more are asked for. */
const EARLY = 12;

/** The list of a box. Only the rows in sight are drawn: a thousand scroll as ten do. */
export function InboxTable({ box, columns: chosen, rows, more, loading, cursor, selected, mayAssign, onSelect, onTick, onClaim, onMore, onSight }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const { remind } = useRemind();
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000, enabled: chosen.includes('procedure') });
  const columns = useMemo(() => shownColumns(box, chosen), [box, chosen]);
  const titles = useMemo(() => new Map(procedures.map(({ id, title }) => [id, text(title)])), [procedures, text]);
  const keyOf = useCallback((index: number) => rows[index]?.id ?? '', [rows]);
  const drawn = useDrawnRows(rows.length, keyOf);
  const selectable = box === 'group' || box === 'overdue';
  const mayTick = (row: TaskRow): boolean => mayAssign || row.claimedBy === null;
  const { body, reveal, first, end } = drawn;

  useEffect(() => {
    if (end > 0 && end > rows.length - EARLY) onMore();
  }, [end, rows.length, onMore]);
  useEffect(() => onSight(Math.floor((first + end) / 2)), [first, end, onSight]);

  useFollowedCursor(cursor, body, reveal);
  if (loading) return <Waiting rows={8} />;
  if (rows.length === 0) return <div className="sheet sheet-pad"><Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{t(`officer.empty.${box}`)}<div className="muted">{t('officer.emptyHelp')}</div></>} /></div>;
  const spanned = columns.length + (selectable ? 1 : 0);
  const wide = columns.reduce((sum, column) => sum + WIDTH[column], selectable ? TICK : 0);
  return (
    <ScrollBox className="inbox-box" label={t('officer.inbox')}>
      <table role="table" className="inbox-table" aria-label={t('officer.inbox')} aria-rowcount={more ? -1 : rows.length + 1} style={{ minWidth: `${wide}rem` }}>
        <InboxHead columns={columns} ticks={selectable ? { rows: rows.filter(mayTick), selected, onSelect } : null} />
        <tbody ref={body} role="rowgroup">
          <Room key="before" height={drawn.before} columns={spanned} />
          {rows.slice(first, end).map((row, offset) => (
            <InboxRow
              key={row.id} row={row} index={first + offset} box={box} columns={columns} procedureName={titles.get(row.procedureId) ?? row.procedureId} current={row.id === cursor.current?.id}
              ticked={selectable ? selected.includes(row.id) : null} mayTick={mayTick(row)} measure={drawn.measure} onTick={onTick} onCursor={cursor.rest} onClaim={onClaim} onRemind={remind}
            />
          ))}
          <Room key="after" height={drawn.after} columns={spanned} />
        </tbody>
      </table>
    </ScrollBox>
  );
}
