import type { LoggedMove, Stimulus } from '@beian/procedure/kernel';
import { stimuliAfter, type StoredStimulus } from '../advance/stored-stimulus.js';
import type { Sql } from '../database/sql.js';
import { stimulusOf } from '../run/stimulus-of.js';

/** What no repair has made void: the stimuli, also those that wait to be applied, and the moves they led to. */
export interface EffectiveCourse {
  readonly stored: readonly StoredStimulus[];
  readonly stimuli: readonly Stimulus[];
  readonly moves: readonly LoggedMove[];
  /** The highest serial ever given out. */
  readonly serial: number;
}

export async function effectiveCourse(sql: Sql, caseId: string): Promise<EffectiveCourse> {
  const stored = await stimuliAfter(sql, caseId, 0);
  const moves = await sql.rows<LoggedMove & Record<string, unknown>>(
    `select e.kind, e.process_id as process, e.scope, e.element_id as element, e.activation, e.instance, e.flow_id as flow, e.detail, e.pos
     from case_event e join case_stimulus s on s.case_id = e.case_id and s.pos = e.pos and s.state <> 'void'
     where e.case_id = $1 and e.kind not in ('extended', 'incident') order by e.seq`,
    [caseId],
  );
  const highest = await sql.row<{ serial: number }>(
    `select greatest((select max(activation) from case_event where case_id = $1), (select max(activation) from rule_answer where case_id = $1)) as serial`, [caseId]);
  return { stored, stimuli: stored.map(stimulusOf), moves, serial: highest?.serial ?? 0 };
}
