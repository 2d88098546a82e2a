import type { Json, JsonObject, Move } from '@beian/procedure/kernel';
import type { ProcessDeclaration } from '@beian/procedure/declaration';
import type { Passage } from './passage.js';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

export async function openScope({ sql, memory }: Passage, move: Move, element: DiagramElement): Promise<void> {
  const input = inputOf(move.detail['input']);
  await memory.rememberCall(move.activation, { element: move.element, input });
  await sql.later(
    `insert into case_scope (case_id, activation, process_id, called_process, element, parent, input) values ($1, $2, $3, $4, $5, $6, $7)`,
    [memory.row.id, move.activation, move.process, element.calledProcess, move.element, move.scope, JSON.stringify(input)],
  );
}

export async function closeScope({ sql, memory }: Passage, move: Move, state: 'completed' | 'cancelled'): Promise<void> {
  const { result } = move.detail;
  await sql.later(`update case_scope set state = $3, result = $4 where case_id = $1 and activation = $2`, [
    memory.row.id, move.activation, state, typeof result === 'string' ? result : null,
  ]);
}

function inputOf(detail: Json | undefined): JsonObject {
  return typeof detail === 'object' && detail !== null && !isList(detail) ? detail : {};
}

function isList(value: JsonObject | readonly Json[]): value is readonly Json[] {
  return Array.isArray(value);
}
