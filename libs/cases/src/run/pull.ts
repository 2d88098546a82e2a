import type { Alarm, Stimulus } from '@beian/procedure/kernel';
import { earliestAlarm } from '../advance/alarm.js';
import { stimuliAfter } from '../advance/stored-stimulus.js';
import type { FactsAccess } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { stimulusOf } from './stimulus-of.js';

export interface Pull {
  readonly stimuli: readonly Stimulus[];
  readonly alarm: Alarm | null;
}

/** Stores the timers that are due, then gives all stimuli after a position, in order, with the earliest alarm. */
export function pull({ database }: FactsAccess, { caseId, after }: { readonly caseId: string; readonly after: number }): Promise<Pull> {
  return database.transaction(async (sql) => {
    const queue = await StimulusQueue.open(sql, caseId);
    if (queue === null) throw new Error(`there is no case ${caseId}`);
    const [stored, earliest] = await Promise.all([stimuliAfter(sql, caseId, after), earliestAlarm(sql, caseId, queue.time)]);
    const stimuli = stored.map(stimulusOf);
    const alarm = queue.row.endedAt === null ? earliest : null;
    if ((alarm?.at ?? null) !== queue.row.alarmAt) await sql.later('update filing_case set alarm_at = $2 where id = $1', [caseId, alarm?.at ?? null]);
    return { stimuli, alarm };
  });
}
