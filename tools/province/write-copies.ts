import { createHash } from 'node:crypto';
import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';
import { storeEntries } from '../../libs/cases/src/log/store-entries.js';
import type { ChainedEntry } from '../../libs/cases/src/log/chain.js';
import { finishedStepsOfLog } from '../../libs/cases/src/migrations/step-month-tables.js';
import { caseTables } from './case-tables.js';
import { storeMessages, toldOf } from './messages.js';
import { shownHashOf } from './frozen-rows.js';
import type { Numbers } from './numbers.js';
import type { Copy } from './plan.js';
import { digestsOf, retellFiling, retellLog, type ModelOf } from './retold-log.js';
import { rowsOf, textIn, type Rows } from './snapshot.js';
import { insertText } from './insert-rows.js';
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
  readonly id: string;
  readonly copy: Copy;
  /** The rows of each table as JSON; empty where there are none. */
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly ChainedEntry[];
}

const batch = 20;

/** What the logs say of steps that took their time and are over: durations are counted from them. Asked once, of everything written. */
const finishedSteps = `${finishedStepsOfLog.trim().replace(/;$/, '')} and c.id = any($1)`;

/** Writes the rows of every copy as the application's own role, so that every constraint and trigger of the tables has its say. */
export async function writeCopies(copies: readonly Copy[], writing: Writing): Promise<void> {
  const messages: JsonObject[] = [];
  const written: string[] = [];
  // Plans of an almost empty table, of foreign keys too, read all of it, and are kept as it grows.
  await writing.sql.run('set local enable_seqscan = off');
  for (let at = 0; at < copies.length; at += batch) {
    const cases = copies.slice(at, at + batch).map((copy) => caseOf(copy, writing));
    for (const { name } of caseTables) await store(writing.sql, name, cases);
    written.push(...cases.map(({ id }) => id));
    messages.push(...cases.flatMap(({ copy, texts }) => toldOf(copy, texts.get('notification') ?? '[]', writing.writtenAt)));
    writing.told(Math.min(at + batch, copies.length));
  }
  await writing.sql.run('set local enable_seqscan = on');
  // Nobody else sees these rows yet, nor counted what is in them: a plan of loops takes them for a few.
  await writing.sql.run('set local enable_nestloop = off');
  await writing.sql.run(finishedSteps, [written]);
  await writing.sql.run('set local enable_nestloop = on');
  await storeMessages(writing.sql, messages, writing.writtenAt);
}

async function store(sql: Sql, table: string, cases: readonly WrittenCase[]): Promise<void> {
  if (table === 'notification') return;
  if (table === 'case_event') return storeEntries(sql, cases.flatMap(({ entries }) => entries));
  const lists = cases.map(({ texts }) => texts.get(table) ?? '').filter((text) => text.length > '[]'.length);
  const rows = lists.length === 0 ? '' : `[${lists.map((list) => list.slice(1, -1)).join(',')}]`;
  if (table !== 'filing_life') return insertText(sql, table, rows);
  // A filing begins its life by being written.
  if (rows !== '') await sql.run(`update filing_life l set event_seq = r.event_seq, event_hash = r.event_hash, due = r.due from jsonb_populate_recordset(null::filing_life, $1::jsonb) r where r.filing_id = l.filing_id`, [rows]);
}

/** The rows of one copy, with everything that is computed from them computed anew. */
function caseOf(copy: Copy, { numbers, troupe, writtenAt, modelOf }: Writing): WrittenCase {
  const { template } = copy;
  const values = new Values(copy, numbers.get(copy.number) ?? new Map(), troupe, writtenAt).all();
  const texts = new Map([...template.patterns].map(([table, pattern]): [string, string] => [table, pattern.fill(values)]));
  const rows: Rows = new Map(hashedTables.map((table): [string, readonly JsonObject[]] => [table, JSON.parse(texts.get(table) ?? '[]')]));
  const key = createHash('sha256').update(`key of copy ${copy.number} ${writtenAt}`).digest();
  const log = retellLog(rows, key);
  const digests = digestsOf(log.entries, template.ownMoves, modelOf);
  const filingEvents = retellFiling(rows, log);
  const put = (table: string, change: (row: JsonObject) => JsonObject): void => void texts.set(table, JSON.stringify(rowsOf({ rows }, table).map((row) => ({ ...row, ...change(row) }))));
  texts.set('filing_event', JSON.stringify(filingEvents));
  put('filing_life', () => ({ event_hash: filingEvents.at(-1)?.['hash'] ?? null }));
  put('filing_case', () => ({ log_key: String.raw`\x${key.toString('hex')}`, last_hash: String.raw`\x${log.lastHash}` }));
  put('case_stimulus', ({ digest, pos }) => ({ digest: digest === null ? null : (digests.get(Number(pos)) ?? digest ?? null) }));
  put('public_notice', (row) => ({ shown_sha256: shownHashOf(row) }));
  return { id: textIn(rowsOf({ rows }, 'filing_case')[0] ?? {}, 'id'), copy, texts, entries: log.entries };
}

/** Those that the log and the history of the filing are told from, and those that hold a hash of them. */
const hashedTables = [
  'filing', 'filing_case', 'filing_version', 'filing_line', 'filing_site', 'filing_life', 'filing_event', 'case_stimulus', 'submission', 'official_document', 'public_notice', 'objection', 'objection_file', 'case_event',
];
