import type { JsonObject, StimulusKind } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

/** A stimulus with the submission behind it. */
export interface StoredStimulus {
  readonly pos: number;
  readonly kind: StimulusKind;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly result: string;
  readonly facts: JsonObject;
  readonly receivedAt: string;
  readonly state: 'stored' | 'applied' | 'superseded' | 'void';
  readonly digest: string | null;
  readonly submissionId: string | null;
  /** As stored, with encrypted fields. */
  readonly form: JsonObject | null;
  readonly actor: string | null;
  readonly actorOrg: string | null;
  readonly onBehalfOf: string | null;
  readonly role: string | null;
}

const columns = `s.pos, s.kind, s.element, s.activation, s.instance, s.result, s.facts, s.received_at as "receivedAt", s.state, s.digest,
  s.submission_id as "submissionId", b.form, b.actor, b.actor_org as "actorOrg", b.on_behalf_of as "onBehalfOf", b.role
  from case_stimulus s left join submission b on b.id = s.submission_id`;

export async function stimulusAt(sql: Sql, caseId: string, pos: number): Promise<StoredStimulus | null> {
  return sql.row<StoredStimulus & Record<string, unknown>>(`select ${columns} where s.case_id = $1 and s.pos = $2`, [caseId, pos]);
}

/** The effective ones: what a repair made void is left out. */
export async function stimuliAfter(sql: Sql, caseId: string, pos: number): Promise<readonly StoredStimulus[]> {
  return sql.rows<StoredStimulus & Record<string, unknown>>(`select ${columns} where s.case_id = $1 and s.pos > $2 and s.state <> 'void' order by s.pos`, [caseId, pos]);
}
