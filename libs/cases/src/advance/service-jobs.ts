import type { Move } from '@beian/procedure/kernel';
import type { Passage } from './passage.js';

/** A service step that is not SQL: its token stands on the element until its end is stored as a stimulus. */
export async function openJob({ sql, memory }: Passage, move: Move): Promise<void> {
  await sql.later(
    `insert into service_job (case_id, activation, element, process_id, scope) values ($1, $2, $3, $4, $5)`,
    [memory.row.id, move.activation, move.element, move.process, move.scope],
  );
}

export async function closeJob({ sql, memory }: Passage, move: Move, state: 'done' | 'cancelled'): Promise<void> {
  await sql.later(`update service_job set state = $3, finished_at = clock_timestamp() where case_id = $1 and activation = $2 and state = 'open'`, [memory.row.id, move.activation, state]);
}
