import { storeMessage } from '@beian/notify';
import type { Advance, Advanced, Alarm } from '@beian/procedure/kernel';
import { readFiling } from '../register/read-filing.js';
import { storeEntries } from '../log/store-entries.js';
import type { LegalTime } from '../time/legal-clock.js';
import { alarmAt } from './alarm.js';
import type { Passage } from './passage.js';
import { storeStanding } from './store-standing.js';
import { supersedeRest } from './supersede.js';

/** Writes what was gathered while the moves were applied: log, counts, live events, the case itself. */
export async function closePassage(passage: Passage, sent: Advance, time: LegalTime): Promise<Advanced> {
  const { sql, memory, chain, live } = passage;
  const appliedPos = sent.ended === null ? sent.pos : await endCase(passage, sent.ended);
  await storeEntries(sql, chain.entries);
  await storeStanding(passage, sent.ended !== null);
  live.case([memory.row.applicantId, memory.row.authorityId]);
  for (const organisation of memory.messages) live.notification(organisation);
  await live.store(sql);
  await tellTheSweep(passage, sent.ended !== null);
  return { digest: sent.digest, alarm: await storeCase(passage, sent, appliedPos, time) };
}

/** What dates bring about in a filing depends on its cases: the next sweep looks at it again. */
async function tellTheSweep({ sql, memory: { row }, cameFrom, stimulus }: Passage, ended: boolean): Promise<void> {
  const matters = ended || stimulus.kind === 'message' || row.state !== cameFrom.state;
  if (row.filingId !== null && matters) await sql.later('update filing_life set due = null where filing_id = $1', [row.filingId]);
}

/** Nothing of an ended case waits any more: later rows are superseded, timers disarmed. */
async function endCase(passage: Passage, ended: string): Promise<number> {
  const { sql, memory, stimulus } = passage;
  const last = await supersedeRest(passage, ended);
  await sql.later(`update case_timer set state = 'disarmed' where case_id = $1 and state in ('armed', 'stored')`, [memory.row.id]);
  await sql.later('delete from case_worker where case_id = $1', [memory.row.id]);
  await sql.later(`update public_notice set state = 'closed', closed_at = $2 where case_id = $1 and state = 'published'`, [memory.row.id, passage.at]);
  if (last > stimulus.pos) await sql.later('update case_stimulus set delivered_at = clock_timestamp() where case_id = $1 and pos > $2', [memory.row.id, stimulus.pos]);
  if (stimulus.kind === 'withdrawal') memory.row = { ...memory.row, state: 'withdrawn' };
  if (stimulus.kind === 'withdrawal') await tellOfRule(passage);
  return last;
}

/** Who withdraws knows it; what is withdrawn by rule, together with another case, is told to the institution. */
async function tellOfRule({ sql, memory, stimulus: { facts }, at }: Passage): Promise<void> {
  const { rule } = facts;
  const { id: caseId, caseNo, applicantId: orgId, filingId } = memory.row;
  const filing = typeof rule === 'string' && filingId !== null ? await readFiling(sql, filingId) : null;
  if (filing === null) return;
  await storeMessage(sql, { caseId, filingId: null, orgId, role: null, template: 'case-withdrawn-by-rule', parameters: { caseNo, filingNo: filing.filingNo, rule: String(rule) }, at });
  memory.messages.push(orgId);
}

/**
 * The end of a service came out of the workflow's own history, which brings it again after any crash: nobody needs to ring for it.
 * @returns the earliest armed instant, which the workflow's one timer is set to
 */
async function storeCase({ sql, memory: { row }, chain, at }: Passage, { pos, digest, ended }: Advance, appliedPos: number, time: LegalTime): Promise<Alarm | null> {
  const stored = await sql.row<{ due: string | null }>(
    `with armed as (select min(due_at) as due from case_timer where case_id = $1 and state = 'armed' and not provisional),
     applied as (
       update case_stimulus set digest = $3, state = case when state = 'superseded' then state else 'applied' end,
         delivered_at = case when kind = 'service' then clock_timestamp() else delivered_at end where case_id = $1 and pos = $2)
     update filing_case set applied_pos = $4, state = $5, authority_id = $6, filing_region = $7, supervising_region = $8, withdrawal_closed_by = $9,
       filing_id = $15, last_seq = $10, last_hash = decode($11, 'hex'), alarm_at = (select due from armed) - $12 * interval '1 millisecond', ended_by = $13, ended_at = case when $13::text is null then null else $14::timestamptz end
     where id = $1 returning (select due from armed) as due`,
    [
      row.id, pos, digest, appliedPos, row.state, row.authorityId, row.filingRegion, row.supervisingRegion, row.withdrawalClosedBy,
      chain.last.seq, chain.last.hash, time.offsetMs, ended, at, row.filingId,
    ],
  );
  return stored?.due == null ? null : alarmAt(stored.due, time);
}
