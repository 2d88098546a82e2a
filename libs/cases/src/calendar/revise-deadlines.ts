import { dueOf } from '../context/due-of.js';
import { CaseMemory } from '../context/case-memory.js';
import { bindsApplicant, placedRoles } from '../context/role-places.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { elementOf, processOf } from '../registry-lookup.js';
import { earliestAlarm } from '../advance/alarm.js';
import { moveStandingDue } from '../standing/move-standing-due.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { reviseNotice } from './revise-notice.js';

interface OpenDeadline {
  readonly activation: number;
  readonly element: string;
  readonly host: string;
  readonly process: string;
  readonly scope: readonly number[];
  readonly enteredAt: string;
  readonly kind: 'task' | 'timer';
}

/** Cases with a deadline that rests on unpublished holidays, or all open ones with a deadline after a day that was corrected. */
export async function casesToRevise({ database }: CaseDependencies, from: string): Promise<readonly string[]> {
  const rows = await database.sql.rows<{ id: string }>(
    `select case_id as id from case_timer where state = 'armed' and (provisional or due_at >= $1::timestamptz)
     union select case_id from task where state = 'open' and due_at is not null and (provisional or due_at >= $1::timestamptz)`,
    [from],
  );
  return rows.map(({ id }) => id);
}

/** Works out the open deadlines of a case anew with the calendar as it is now. @returns whether its earliest instant changed */
export function reviseDeadlines(deps: CaseDependencies, caseId: string): Promise<boolean> {
  return deps.database.transaction(async (sql) => {
    const queue = await StimulusQueue.open(sql, caseId);
    if (queue === null || queue.row.endedAt !== null) return false;
    const memory = new CaseMemory(sql, deps, queue.row, queue.lastPos);
    const calendar = await deps.calendars.at(sql, queue.time.calendarRevision);
    const open = await sql.rows<OpenDeadline & Record<string, unknown>>(
      `select d.*, e.legal_at as "enteredAt", e.element_id as host, e.process_id as process, e.scope from (
         select activation, element, 'timer' as kind from case_timer where case_id = $1 and state = 'armed'
         union select activation, element, 'task' from task where case_id = $1 and state = 'open' and due_at is not null) d
       join case_event e on e.case_id = $1 and e.activation = d.activation and e.kind = 'entered'`,
      [caseId],
    );
    for (const { activation, element, host, process, scope, enteredAt, kind } of open) {
      const declaration = processOf(deps.registry, process);
      const drawn = elementOf(declaration, element);
      const rule = kind === 'task' ? drawn.due : drawn.timer;
      if (rule === null) continue;
      const performing = await placedRoles(memory, elementOf(declaration, host).roles, scope);
      const due = await dueOf({
        rule, calendar, enteredAt, parameters: queue.row.parameters, input: await memory.inputOf(scope), bindsApplicant: bindsApplicant(performing), anchor: (name) => memory.anchor(name),
      });
      if (kind === 'timer') await sql.run('update case_timer set due_at = $4, provisional = $5 where case_id = $1 and activation = $2 and element = $3', [caseId, activation, element, due.dueAt, due.provisional]);
      else {
        await sql.run(
          `with revised as (update task set due_at = $3, due_date = $4, provisional = $5 where case_id = $1 and activation = $2 and state = 'open' returning id)
           update task_candidate set due_at = $3 where task_id in (select id from revised)`,
          [caseId, activation, due.dueAt, due.civil, due.provisional],
        );
        await moveStandingDue(sql, caseId, activation, due.civil);
      }
    }
    await reviseNotice(memory, calendar);
    const alarm = await earliestAlarm(sql, caseId, queue.time);
    return alarm?.at !== (queue.row.alarmAt ?? undefined);
  });
}
