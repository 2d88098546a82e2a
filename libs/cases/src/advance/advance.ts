import type { Advance, Advanced } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { lockCase, type CaseRow } from '../stimuli/case-row.js';
import { readKeptState } from '../context/case-reads.js';
import { legalTime } from '../time/legal-clock.js';
import { earliestAlarm } from './alarm.js';
import { applyMove } from './apply-move.js';
import { closePassage } from './close-passage.js';
import { Passage } from './passage.js';
import { stimulusAt } from './stored-stimulus.js';

/**
 * Transaction 2: writes what one stimulus led to. Keyed (case, position): repeated with the position already applied it changes
 * nothing and returns the stored digest, which the workflow compares with its own.
 */
export function advance(deps: CaseDependencies, sent: Advance): Promise<Advanced> {
  return deps.database.transaction(async (sql) => {
    const [row, stimulus, time, kept] = await Promise.all([lockCase(sql, sent.caseId), stimulusAt(sql, sent.caseId, sent.pos), legalTime(sql), readKeptState(sql, sent.caseId)]);
    if (row === null || stimulus === null) throw new Error(`case ${sent.caseId} has no stimulus at position ${sent.pos}`);
    if (stimulus.state === 'void') return { digest: '', alarm: null, overtaken: true };
    if (stimulus.digest !== null) return { digest: stimulus.digest, alarm: row.endedAt === null ? await earliestAlarm(sql, row.id, time) : null };
    if (sent.pos !== row.appliedPos + 1 && !(await followsOnlyVoid(sql, row, sent.pos))) throw new Error(`case ${sent.caseId} stands at position ${row.appliedPos}; position ${sent.pos} cannot be applied`);
    const passage = new Passage({ sql, deps, row, stimulus, time, kept, calendar: await deps.calendars.at(sql, time.calendarRevision) });
    for (const move of sent.moves) await applyMove(passage, move);
    return closePassage(passage, sent, time);
  });
}

/** A repair is applied after the last position that was, whatever became void between. */
async function followsOnlyVoid(sql: Sql, { id, appliedPos }: CaseRow, pos: number): Promise<boolean> {
  const between = await sql.row(`select 1 from case_stimulus where case_id = $1 and pos > $2 and pos < $3 and state <> 'void' limit 1`, [id, appliedPos, pos]);
  return pos > appliedPos && between === null;
}
