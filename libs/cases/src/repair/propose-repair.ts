import type { ActingPerson } from '../acts/people-of-act.js';
import { isRefusal, refusals, type Refusal } from '../acts/refusal.js';
import type { CasePolicy } from '../acts/submit-withdrawal.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { repairPoints, type RepairKind, type RepairPoint } from './repair-points.js';
import { ownActRefusal, reasonRefusal, repairRefusals } from './repair-refusals.js';

export interface RepairProposal {
  readonly caseId: string;
  readonly kind: RepairKind;
  readonly to: number;
  readonly activation: number;
  readonly instance: string | null;
  readonly reason: string;
  readonly actor: ActingPerson;
  readonly policy: CasePolicy;
}

/** The first of two persons says what should be repaired, and why. Nothing moves yet. */
export function proposeRepair(deps: CaseDependencies, proposal: RepairProposal): Promise<{ readonly id: string } | Refusal> {
  return deps.database.transaction(async (sql) => {
    const queue = await StimulusQueue.open(sql, proposal.caseId);
    if (queue === null) return refusals.noCase();
    const { row } = queue;
    const refused = (await proposal.policy(sql, row, proposal.actor)) ?? (row.endedAt === null ? null : refusals.closed(row.endedBy)) ?? reasonRefusal(proposal.reason) ?? (await pendingRefusal(sql, row.id));
    if (refused !== null) return refused;
    const point = await allowedPoint(deps, sql, queue, proposal);
    return isRefusal(point) ? point : store(sql, queue, point, proposal);
  });
}

/** The point as the case offers it now, unless an official act or a duty of this person forbids it. */
export async function allowedPoint(
  deps: CaseDependencies, sql: Sql, { row }: StimulusQueue, wanted: Pick<RepairProposal, 'kind' | 'to' | 'activation' | 'instance' | 'actor'>,
): Promise<RepairPoint | Refusal> {
  const { kind, to, activation, instance, actor } = wanted;
  const point = (await repairPoints(deps, sql, row)).find((offered) => offered.kind === kind && offered.to === to && offered.activation === activation && offered.instance === instance);
  if (point === undefined) return repairRefusals.noPoint();
  return point.refusal ?? (await ownActRefusal(sql, row.id, to, actor)) ?? point;
}

async function pendingRefusal(sql: Sql, caseId: string): Promise<Refusal | null> {
  const pending = await sql.row<{ by: string }>(`select proposed_by_name as by from case_repair where case_id = $1 and state = 'proposed'`, [caseId]);
  return pending === null ? null : repairRefusals.pending(pending.by);
}

async function store(sql: Sql, queue: StimulusQueue, point: RepairPoint, { reason, actor }: RepairProposal): Promise<{ readonly id: string }> {
  const stored = await sql.row<{ id: string }>(
    `insert into case_repair (case_id, kind, to_pos, process_id, element, activation, instance, reason, last_pos, proposed_by, proposed_by_name, proposed_org, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      queue.row.id, point.kind, point.to, point.process, point.element, point.activation, point.instance, reason.trim(), queue.lastPos,
      actor.userId, actor.name, actor.organisationId, queue.receivedAt,
    ],
  );
  if (stored === null) throw new Error(`the repair of case ${queue.row.id} was not stored`);
  return stored;
}
