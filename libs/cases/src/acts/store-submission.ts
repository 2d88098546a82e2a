import { randomUUID } from 'node:crypto';
import type { JsonObject, Outcome, StimulusKind } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { StimulusQueue } from '../stimuli/queue.js';
import type { ActingPerson } from './people-of-act.js';
import type { StoredAct } from './submit-act.js';

export interface NewSubmission {
  readonly kind: StimulusKind;
  readonly element: string;
  readonly process: string;
  readonly role: string;
  /** As stored, with encrypted fields. */
  readonly form: JsonObject;
  readonly outcome: Outcome;
  readonly actor: ActingPerson;
}

/** Stores what a person submitted to the case as a whole, and its stimulus. */
export async function storeSubmission(sql: Sql, queue: StimulusQueue, { kind, element, process, role, form, outcome, actor }: NewSubmission): Promise<StoredAct> {
  const { receivedAt } = queue;
  const submissionId = randomUUID();
  await sql.later(
    `insert into submission (case_id, pos, process_id, scope, element, activation, form, result, actor, actor_name, actor_org, on_behalf_of, role, received_at, id)
     values ($1, $2, $3, '{}', $4, 0, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      queue.row.id, queue.nextPos, process, element, JSON.stringify(form), outcome.result,
      actor.userId, actor.name, actor.organisationId, actor.onBehalfOf, role, receivedAt, submissionId,
    ],
  );
  const pos = await queue.append({ kind, element, activation: 0, instance: null, outcome, submissionId });
  return { caseId: queue.row.id, pos, receivedAt, stimulus: { pos, kind, element, activation: 0, instance: null, outcome } };
}
