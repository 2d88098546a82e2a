import type { CivilDate } from '@beian/calendar';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Pool } from 'pg';
import type { Story } from '../../apps/web-e2e/src/journey/scenes.js';
import { caseTables } from './case-tables.js';

export type Rows = ReadonlyMap<string, readonly JsonObject[]>;

interface Scenery {
  readonly story: Story;
  /** Scenes that were over. */
  readonly scene: number;
  readonly caseId: string;
  readonly day: CivilDate;
}

/** Everything that is stored of a case at a moment when nothing of it moves. */
export interface Snapshot extends Scenery {
  readonly rows: Rows;
}

export async function takeSnapshot(database: Pool, scenery: Scenery): Promise<Snapshot> {
  const client = await database.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; set local timezone = 'UTC'`);
    const rows = new Map<string, readonly JsonObject[]>();
    for (const { name, of, order } of caseTables) {
      const { rows: [told] } = await client.query<{ rows: readonly JsonObject[] }>(`select coalesce(jsonb_agg(to_jsonb(t) order by ${order}), '[]') as rows from ${name} t where ${of}`, [scenery.caseId]);
      rows.set(name, told?.rows ?? []);
    }
    await client.query('commit');
    return { ...scenery, rows };
  } finally {
    client.release();
  }
}

export function rowsOf({ rows }: { readonly rows: Rows }, table: string): readonly JsonObject[] {
  return rows.get(table) ?? [];
}

/** The one row of the case itself. */
export function headOf(snapshot: { readonly rows: Rows }): JsonObject {
  const [head] = rowsOf(snapshot, 'filing_case');
  if (head === undefined) throw new Error('a snapshot has no case');
  return head;
}

/** The value of a column that holds text. */
export function textIn(row: JsonObject, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`${column} holds no text`);
  return value;
}

export const isOver = (snapshot: Snapshot): boolean => headOf(snapshot)['ended_at'] !== null;

/** Where its tokens stand: cases that stand alike are of one kind. */
export function standingOf(snapshot: Snapshot): string {
  return rowsOf(snapshot, 'standing_step').map((row) => `${textIn(row, 'path')}/${textIn(row, 'element')}`).toSorted().join(' ');
}
