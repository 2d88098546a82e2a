import type { JsonObject } from '@beian/procedure/kernel';
import type { CaseDependencies } from '../ports/dependencies.js';
import { waitsForApplication } from '../applications/waiting-case.js';
import { procedureOf } from '../registry-lookup.js';
import { StimulusQueue } from '../stimuli/queue.js';
import type { CaseRow } from '../stimuli/case-row.js';
import type { Sql } from '../database/sql.js';
import type { ActingPerson } from './people-of-act.js';
import { refusals, refuse, type Refusal } from './refusal.js';
import { storeSubmission } from './store-submission.js';
import type { StoredAct } from './submit-act.js';
import { withdrawalOf } from './withdraw-others.js';

export type CasePolicy = (sql: Sql, row: CaseRow, actor: ActingPerson) => Promise<Refusal | null>;

export interface WithdrawalCommand {
  readonly caseId: string;
  readonly actor: ActingPerson;
  readonly reason: string;
  readonly policy: CasePolicy;
}

const longestReason = 500;

/** Transaction 1 of a withdrawal. It is closed once the decision is signed; acts that queue behind it are superseded. */
export function submitWithdrawal(deps: CaseDependencies, command: WithdrawalCommand): Promise<StoredAct | Refusal> {
  return deps.database.transaction(async (sql) => {
    const queue = await StimulusQueue.open(sql, command.caseId);
    if (queue === null) return refusals.noCase();
    const refused = (await command.policy(sql, queue.row, command.actor)) ?? (await withdrawalRefusal(sql, queue.row)) ?? (await nothingApplied(deps, sql, queue)) ?? reasonRefusal(command.reason);
    if (refused !== null) return refused;
    const element = withdrawalOf(deps.registry, queue.row.processId);
    if (element === null) return refuse('conflict', 'WITHDRAWAL_NOT_POSSIBLE', '该事项不能撤回。', 'This procedure cannot be withdrawn.');
    const form: JsonObject = { reason: command.reason.trim() };
    return storeSubmission(sql, queue, {
      kind: 'withdrawal', element: element.id, process: queue.row.processId, role: element.role ?? '', form, outcome: { result: 'WITHDRAWN', facts: {} }, actor: command.actor,
    });
  });
}

async function withdrawalRefusal(sql: Sql, row: CaseRow): Promise<Refusal | null> {
  if (row.endedAt !== null) return refusals.closed(row.endedBy);
  if (row.withdrawalClosedBy !== null) return refusals.withdrawalClosed(row.withdrawalClosedBy);
  const waiting = await sql.row(`select 1 from case_stimulus where case_id = $1 and kind = 'withdrawal' and state = 'stored'`, [row.id]);
  return waiting === null ? null : refuse('conflict', 'WITHDRAWAL_PENDING', '撤回申请已提交，正在处理。', 'The withdrawal has been submitted and is being carried out.');
}

/** Nothing can be withdrawn while no application is under way. */
async function nothingApplied({ registry }: CaseDependencies, sql: Sql, queue: StimulusQueue): Promise<Refusal | null> {
  const procedure = procedureOf(registry, queue.row.procedureId);
  if (procedure.appliedByMessage === undefined || !(await waitsForApplication(sql, queue.row.id, procedure))) return null;
  return refuse('conflict', 'NOTHING_TO_WITHDRAW', '本件正在等待申请，没有可撤回的申请。', 'The case waits for an application: there is none to withdraw.');
}

function reasonRefusal(reason: string): Refusal | null {
  const length = [...reason.trim()].length;
  if (length > 0 && length <= longestReason) return null;
  const message = length === 0
    ? { zh: '请填写撤回理由。', en: 'Give the reason for the withdrawal.' }
    : { zh: `撤回理由不能超过 ${longestReason} 字。`, en: `The reason may have at most ${longestReason} characters.` };
  return refusals.invalid([{ path: 'reason', code: length === 0 ? 'REQUIRED' : 'TOO_LONG', message, rule: null }]);
}
