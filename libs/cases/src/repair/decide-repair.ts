import type { ActingPerson } from '../acts/people-of-act.js';
import { isRefusal, refusals, type Refusal } from '../acts/refusal.js';
import type { StoredAct } from '../acts/submit-act.js';
import type { CasePolicy } from '../acts/submit-withdrawal.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { allowedPoint } from './propose-repair.js';
import { repairRefusals } from './repair-refusals.js';
import { findRepair, type RepairRow } from './repair-row.js';
import { storeRepair } from './store-repair.js';

export interface RepairDecision {
  readonly repairId: string;
  readonly actor: ActingPerson;
  /** Why; needed for a refusal only. */
  readonly reason: string;
  readonly policy: CasePolicy;
}

/** Transaction 1 of a repair, by the second person: everything from its point on is void, and the case takes the repair next. */
export function approveRepair(deps: CaseDependencies, decision: RepairDecision): Promise<StoredAct | Refusal> {
  return deciding(deps, decision, async (sql, queue, repair) => {
    if (repair.proposedBy === decision.actor.userId) return repairRefusals.samePerson();
    if (queue.row.endedAt !== null) return refusals.closed(queue.row.endedBy);
    if (queue.lastPos !== repair.lastPos) return lapse(sql, repair);
    const point = await allowedPoint(deps, sql, queue, { ...repair, actor: decision.actor });
    if (isRefusal(point)) return point;
    const stored = await storeRepair(sql, queue, repair, decision.actor);
    await close(sql, repair, 'approved', decision, queue.receivedAt, stored.pos);
    return stored;
  });
}

/** The second person refuses, or the first takes it back. */
export function refuseRepair(deps: CaseDependencies, decision: RepairDecision): Promise<{ readonly state: 'refused' | 'withdrawn' } | Refusal> {
  return deciding(deps, decision, async (sql, queue, repair) => {
    const state = repair.proposedBy === decision.actor.userId ? 'withdrawn' : 'refused';
    await close(sql, repair, state, decision, queue.receivedAt, null);
    return { state };
  });
}

function deciding<T extends object>(
  deps: CaseDependencies, { repairId, actor, policy }: RepairDecision, decide: (sql: Sql, queue: StimulusQueue, repair: RepairRow) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return deps.database.transaction(async (sql) => {
    const found = await findRepair(sql, repairId);
    const queue = found === null ? null : await StimulusQueue.open(sql, found.caseId);
    const repair = await findRepair(sql, repairId);
    if (queue === null || repair === null) return repairRefusals.unknown();
    const refused = (await policy(sql, queue.row, actor)) ?? (repair.state === 'proposed' ? null : repairRefusals.decided(repair.state));
    return refused ?? decide(sql, queue, repair);
  });
}

async function lapse(sql: Sql, { id }: RepairRow): Promise<Refusal> {
  await sql.run(`update case_repair set state = 'lapsed' where id = $1`, [id]);
  return repairRefusals.lapsed();
}

async function close(sql: Sql, { id }: RepairRow, state: 'approved' | 'refused' | 'withdrawn', { actor, reason }: RepairDecision, at: string, pos: number | null): Promise<void> {
  await sql.run(
    `update case_repair set state = $2, decided_by = $3, decided_by_name = $4, decided_org = $5, decided_at = $6, decision_reason = nullif($7, ''), pos = $8 where id = $1`,
    [id, state, actor.userId, actor.name, actor.organisationId, at, reason.trim(), pos],
  );
}
