import { actorIdentities, type ActingPerson } from '../acts/people-of-act.js';
import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';

const longestReason = 500;

export function reasonRefusal(reason: string): Refusal | null {
  const length = [...reason.trim()].length;
  if (length > 0 && length <= longestReason) return null;
  const message = length === 0
    ? { zh: '请填写理由。', en: 'Give the reason.' }
    : { zh: `理由不能超过 ${longestReason} 字。`, en: `The reason may have at most ${longestReason} characters.` };
  return refusals.invalid([{ path: 'reason', code: length === 0 ? 'REQUIRED' : 'TOO_LONG', message, rule: null }]);
}

/** Nobody takes part in undoing what he did himself, or what was done for him. */
export async function ownActRefusal(sql: Sql, caseId: string, to: number, actor: ActingPerson): Promise<Refusal | null> {
  const own = await sql.row<{ element: string }>(
    `select element from submission where case_id = $1 and pos >= $2 and superseded_by is null and (actor = any($3) or on_behalf_of = any($3)) order by pos limit 1`,
    [caseId, to, actorIdentities(actor)],
  );
  if (own === null) return null;
  return refuse('forbidden', 'REPAIR_OF_OWN_ACT', '更正将撤销您本人办理的环节，须由其他两人提出和批准。', 'The repair would undo what you did yourself; two other people must propose and approve it.', {
    rule: 'T-80', current: { element: own.element },
  });
}

export const repairRefusals = {
  unknown: (): Refusal => refuse('unknown', 'REPAIR_UNKNOWN', '没有这项更正申请。', 'There is no such repair.'),
  noPoint: (): Refusal => refuse('conflict', 'REPAIR_POINT_GONE', '办件已有变动，该步骤不能再更正，请重新选择。', 'The case has changed and this step can no longer be repaired; choose again.'),
  pending: (by: string): Refusal => refuse('conflict', 'REPAIR_PENDING', `${by}已提出更正，等待另一人批准。`, `${by} has proposed a repair; it waits for another person's approval.`),
  decided: (state: string): Refusal => refuse('conflict', 'REPAIR_DECIDED', '该更正申请已处理。', 'This repair was decided already.', { current: { state } }),
  samePerson: (): Refusal => refuse('forbidden', 'REPAIR_NEEDS_TWO', '更正须由提出人以外的另一人批准。', 'A repair must be approved by another person than the one who proposed it.', { rule: 'T-80' }),
  lapsed: (): Refusal => refuse('conflict', 'REPAIR_LAPSED', '提出更正之后办件又有变动，该申请已失效，请重新提出。', 'The case has moved since the repair was proposed; the proposal has lapsed, propose it again.'),
};
