import { createHash } from 'node:crypto';
import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';
import { storeEntries } from '../../libs/cases/src/log/store-entries.js';
import type { ChainedEntry } from '../../libs/cases/src/log/chain.js';
import { finishedStepsOfLog } from '../../libs/cases/src/migrations/step-month-tables.js';
import { caseTables } from './case-tables.js';
import { shownHashOf } from './frozen-rows.js';
import type { Numbers } from './numbers.js';
import type { Copy } from './plan.js';
import { digestsOf, retellFiling, retellLog, type ModelOf } from './retold-log.js';
import { rowsOf, textIn, type Rows } from './snapshot.js';
import { insertInto } from './insert-rows.js';
import type { Troupe } from './troupe.js';
import { Values } from './values.js';

export interface Writing {
  readonly sql: Sql;
  readonly numbers: Numbers;
  readonly troupe: Troupe;
  readonly modelOf: ModelOf;
  readonly writtenAt: string;
  readonly told: (written: number) => void;
}

interface WrittenCase {
  readonly rows: Rows;
  readonly entries: readonly ChainedEntry[];
}

const batch = 20;

/** What the logs say of steps that took their time and are over: durations are counted from them. */
const finishedSteps = `${finishedStepsOfLog.trim().replace(/;$/, '')} and c.id = any($1)`;

/** Writes the rows of every copy as the application's own role, so that every constraint and trigger of the tables has its say. */
export async function writeCopies(copies: readonly Copy[], writing: Writing): Promise<void> {
  for (let at = 0; at < copies.length; at += batch) {
    const cases = copies.slice(at, at + batch).map((copy) => caseOf(copy, writing));
    for (const { name } of caseTables) await store(writing.sql, name, cases);
    await writing.sql.run(finishedSteps, [cases.flatMap(({ rows }) => rowsOf({ rows }, 'filing_case').map((row) => textIn(row, 'id')))]);
    writing.told(Math.min(at + batch, copies.length));
  }
}

async function store(sql: Sql, table: string, cases: readonly WrittenCase[]): Promise<void> {
  if (table === 'case_event') return storeEntries(sql, cases.flatMap(({ entries }) => entries));
  const rows = cases.flatMap((written) => rowsOf(written, table));
  if (table !== 'filing_life') return insertInto(sql, table, rows);
  // A filing begins its life by being written.
  await sql.run(`update filing_life l set event_seq = r.event_seq, event_hash = r.event_hash, due = r.due from jsonb_populate_recordset(null::filing_life, $1::jsonb) r where r.filing_id = l.filing_id`, [JSON.stringify(rows)]);
}

/** The rows of one copy, with everything that is computed from them computed anew. */
export function caseOf(copy: Copy, { numbers, troupe, writtenAt, modelOf }: Omit<Writing, 'sql' | 'told'>): WrittenCase {
  const values = new Values(copy, numbers.get(copy.number) ?? new Map(), troupe, writtenAt).all();
  const rows = new Map([...copy.template.patterns].map(([table, pattern]): [string, readonly JsonObject[]] => [table, JSON.parse(pattern.fill(values))]));
  const key = createHash('sha256').update(`key of copy ${copy.number} ${writtenAt}`).digest();
  const log = retellLog(rows, key);
  const digests = digestsOf(log.entries, modelOf);
  const filingEvents = retellFiling(rows, log);
  rows.set('filing_event', filingEvents);
  rows.set('filing_life', rowsOf({ rows }, 'filing_life').map((row) => ({ ...row, event_hash: filingEvents.at(-1)?.['hash'] ?? null })));
  rows.set('filing_case', rowsOf({ rows }, 'filing_case').map((row) => ({ ...row, log_key: String.raw`\x${key.toString('hex')}`, last_hash: String.raw`\x${log.lastHash}` })));
  rows.set('case_stimulus', rowsOf({ rows }, 'case_stimulus').map((row) => (row['digest'] === null ? row : { ...row, digest: digests.get(Number(row['pos'])) ?? textIn(row, 'digest') })));
  rows.set('public_notice', rowsOf({ rows }, 'public_notice').map((row) => ({ ...row, shown_sha256: shownHashOf(row) })));
  return { rows, entries: log.entries };
}
