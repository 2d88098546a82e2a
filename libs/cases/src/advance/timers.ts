import type { Move } from '@beian/procedure/kernel';
import type { ProcessDeclaration } from '@beian/procedure/declaration';
import { dueOf } from '../context/due-of.js';
import { bindsApplicant, placedRoles } from '../context/role-places.js';
import type { Passage } from './passage.js';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

/** Arms the timer events of an entered element: its own, and those attached to it. Each belongs to this one activation. */
export async function armTimers(passage: Passage, move: Move, host: DiagramElement): Promise<void> {
  const elements = Object.values(passage.processOf(move).model.elements);
  const attached = elements.filter(({ attachedTo, timer }) => attachedTo === host.id && timer !== null);
  for (const element of host.timer === null ? attached : [host, ...attached]) {
    if (isActive(passage, element)) await arm(passage, move, element, host);
  }
}

function isActive({ memory }: Passage, { activeWhen }: DiagramElement): boolean {
  return activeWhen === null || memory.row.parameters[activeWhen] === true;
}

async function arm(passage: Passage, move: Move, element: DiagramElement, host: DiagramElement): Promise<void> {
  if (element.timer === null) return;
  const binds = bindsApplicant(await placedRoles(passage.memory, host.roles, move.scope));
  const due = await dueOf(await passage.dueQuestion(move, element.timer, binds));
  await passage.sql.later(
    `insert into case_timer (case_id, activation, element, process_id, scope, interrupting, boundary, due_at, provisional, rule) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (case_id, activation, element) do update set state = 'armed', due_at = excluded.due_at, provisional = excluded.provisional`,
    [passage.memory.row.id, move.activation, element.id, move.process, move.scope, element.interrupting, element.attachedTo !== null, due.dueAt, due.provisional, element.timer.text],
  );
}

/** The timers of an activation that is over; one that is stored already keeps its place in the queue and is superseded there. */
export async function disarmTimers(passage: Passage, activation: number): Promise<void> {
  await passage.sql.later(`update case_timer set state = 'disarmed' where case_id = $1 and activation = $2 and state = 'armed'`, [passage.memory.row.id, activation]);
}

export async function markFired({ sql, memory }: Passage, activation: number, element: string): Promise<void> {
  await sql.later(`update case_timer set state = 'fired' where case_id = $1 and activation = $2 and element = $3`, [memory.row.id, activation, element]);
}
