import { alone } from '../database/alone.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { plainText } from './plain-text.js';
import { readName } from './readings.js';
import { initialsOf, readingFrom, wordsOfName } from './search-words.js';

const batch = 1_000;

/** Writes what institutions are found by anew, for those that are new or have another name. */
export function rollUpNames(database: Database): Promise<number> {
  return alone(database, 'names', async (sql) => {
    const taken = await sql.rows<{ id: string }>(
      'delete from institution_name_change where id in (select id from institution_name_change order by id limit $1) returning institution_id as id', [batch]);
    if (taken.length > 0) await store(sql, [...new Set(taken.map(({ id }) => id))]);
    return taken.length;
  });
}

async function store(sql: Sql, institutions: readonly string[]): Promise<void> {
  const named = await sql.rows<{ id: string; name: string }>('select id, name from organisation where id = any($1::uuid[])', [institutions]);
  const rows = await Promise.all(named.map(async ({ id, name }) => {
    const syllables = await readName(name);
    return { institution_id: id, name: plainText(name), pinyin: readingFrom(syllables), initials: initialsOf(syllables), words: wordsOfName(name, syllables) };
  }));
  await sql.run(
    `insert into institution_reading (institution_id, name, pinyin, initials, words)
     select institution_id, name, pinyin, initials, words from jsonb_populate_recordset(null::institution_reading, $1::jsonb)
     on conflict (institution_id) do update set name = excluded.name, pinyin = excluded.pinyin, initials = excluded.initials, words = excluded.words`,
    [JSON.stringify(rows)]);
}
