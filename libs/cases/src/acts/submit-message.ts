import type { JsonObject } from '@beian/procedure/kernel';
import type { CaseDependencies } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import type { ActingPerson } from './people-of-act.js';
import { refusals, refuse, type Refusal } from './refusal.js';
import { storeSubmission } from './store-submission.js';
import type { StoredAct } from './submit-act.js';
import type { CasePolicy } from './submit-withdrawal.js';
import { reachableProcesses } from '../registry-lookup.js';

export interface MessageCommand {
  readonly caseId: string;
  /** Message name as the diagrams write it. */
  readonly message: string;
  readonly actor: ActingPerson;
  /** What was sent, stored with the case. */
  readonly form: JsonObject;
  /** What the course needs of it: ids and dates. */
  readonly facts: JsonObject;
  readonly policy: CasePolicy;
}

/** Transaction 1 of a message. One that nobody waits for yet is kept and taken by the next that does. */
export function submitMessage(deps: CaseDependencies, { caseId, message, actor, form, facts, policy }: MessageCommand): Promise<StoredAct | Refusal> {
  return deps.database.transaction(async (sql) => {
    const queue = await StimulusQueue.open(sql, caseId);
    if (queue === null) return refusals.noCase();
    const refused = await policy(sql, queue.row, actor);
    if (refused !== null) return refused;
    if (queue.row.endedAt !== null) return refusals.closed(queue.row.endedBy);
    const known = reachableProcesses(deps.registry, queue.row.processId).some(({ model }) => Object.values(model.elements).some((element) => element.message === message && element.parent === null));
    if (!known) return refuse('invalid', 'MESSAGE_UNKNOWN', '该事项不接收这种来件。', 'This procedure takes no such message.');
    return storeSubmission(sql, queue, { kind: 'message', element: message, process: queue.row.processId, role: '', form, outcome: { result: 'RECEIVED', facts }, actor });
  });
}
