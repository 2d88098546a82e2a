import type { TaskDeclaration } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { refusals, type Refusal } from './refusal.js';

type Duties = Pick<TaskDeclaration, 'notBy' | 'notByRoles'>;

/**
 * Refuses people who acted in one of the elements or roles that a task keeps apart. Acts that are stored but not yet applied count,
 * superseded ones do not. Reads who acted, not who was assigned, so delegation and transfer change nothing.
 */
export async function separationRefusal(sql: Sql, caseId: string, { notBy, notByRoles }: Duties, people: readonly string[]): Promise<Refusal | null> {
  if (notBy.length === 0 && notByRoles.length === 0) return null;
  const found = await sql.row<{ element: string }>(
    `select element from submission where case_id = $1 and (element = any($2) or string_to_array(role, ' ') && $3::text[]) and superseded_by is null
       and (actor = any($4) or on_behalf_of = any($4)) order by pos limit 1`,
    [caseId, notBy, notByRoles, people],
  );
  return found === null ? null : refusals.separation(found.element);
}
