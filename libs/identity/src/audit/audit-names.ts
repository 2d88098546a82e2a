import type { Sql } from '../sql.js';
import type { AuditRow } from './audit-chain.js';

export interface AuditNames {
  readonly people: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

/** The chain keeps ids only; whoever may read it sees what they are called today. */
export async function namesIn(sql: Sql, rows: readonly AuditRow[]): Promise<AuditNames> {
  const [people, organisations] = await Promise.all([
    named(sql, 'select id, name from user_account where id = any ($1::uuid[])', rows.flatMap((row) => [row.actor, actedFor(row)])),
    named(sql, 'select id, name from organisation where id = any ($1::uuid[])', rows.flatMap((row) => [row.organisation_id, actedFor(row)])),
  ]);
  return { people, organisations };
}

/** Whom the actor stood in for. */
export function actedFor({ detail }: AuditRow): string | null {
  const { onBehalfOf } = detail;
  return typeof onBehalfOf === 'string' ? onBehalfOf : null;
}

async function named(sql: Sql, question: string, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const found: { id: string; name: string }[] = await sql.query(question, [asked]);
  return new Map(found.map(({ id, name }) => [id, name]));
}
