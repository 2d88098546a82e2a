import { alone } from '../database/alone.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { daysInForce } from './days-in-force.js';
import { inForce, isPublished, publishedOn } from './published.js';
import { plainText } from './plain-text.js';
import { readName } from './readings.js';
import { initialsOf, lineText, readingFrom, wordsOf, type SearchedLine } from './search-words.js';

const batch = 1_000;

interface PublishedFiling extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly publishedOn: string;
  /** The days on which it is in force, the first and the last of them. */
  readonly inForce: string;
  readonly first: string;
  readonly last: string;
  readonly lines: readonly SearchedLine[];
}

/** Writes what the public finds filings by anew, for those that changed; what is not published any more is not found. */
export function rollUpRegister(database: Database): Promise<number> {
  return alone(database, 'register', async (sql) => {
    const taken = await sql.rows<{ id: string }>('delete from register_change where id in (select id from register_change order by id limit $1) returning filing_id as id', [batch]);
    if (taken.length === 0) return 0;
    const changed = [...new Set(taken.map(({ id }) => id))];
    const published = await publishedAmong(sql, changed);
    await sql.run('delete from register_entry where filing_id = any($1) and filing_id <> all($2)', [changed, published.map(({ id }) => id)]);
    await store(sql, await Promise.all(published.map(entryOf)));
    return taken.length;
  });
}

/** With the version in force; lines that were given up are not looked for. */
function publishedAmong(sql: Sql, filings: readonly string[]): Promise<readonly PublishedFiling[]> {
  return sql.rows<PublishedFiling>(
    `select f.id, o.name, r.path, ${publishedOn('f')} as "publishedOn", days.in_force::text as "inForce",
       coalesce(lower(days.in_force), 'infinity')::text as first, coalesce(upper(days.in_force) - 1, '-infinity')::text as last,
       coalesce((select jsonb_agg(jsonb_build_object('code', l.code, 'occupation', l.occupation, 'workType', l.work_type, 'levels', l.levels) order by l.ord)
                 from filing_line l where l.version_id = v.id and l.status = 'active'), '[]') as lines
     from filing f join organisation o on o.id = f.applicant_id join region r on r.code = f.filing_region
     join lateral ${inForce('f')} v on true cross join lateral (select ${daysInForce('f')} as in_force) days where f.id = any($1) and ${isPublished('f')}`, [filings]);
}

async function entryOf({ id, name, path, publishedOn, inForce: days, first, last, lines }: PublishedFiling): Promise<object> {
  const [syllables, places] = [await readName(name), path.split('/')];
  return {
    filing_id: id, published_on: publishedOn, in_force: days, valid_from: first, valid_until: last, places, name: plainText(name), pinyin: readingFrom(syllables), initials: initialsOf(syllables),
    lines: lines.map(lineText).join('\n'), words: wordsOf(name, syllables, places, lines),
  };
}

async function store(sql: Sql, entries: readonly object[]): Promise<void> {
  await sql.run(
    `insert into register_entry (filing_id, published_on, in_force, valid_from, valid_until, places, name, pinyin, initials, lines, words)
     select filing_id, published_on, in_force, valid_from, valid_until, places, name, pinyin, initials, lines, words from jsonb_populate_recordset(null::register_entry, $1::jsonb)
     on conflict (filing_id) do update set published_on = excluded.published_on, in_force = excluded.in_force, valid_from = excluded.valid_from, valid_until = excluded.valid_until, places = excluded.places,
       name = excluded.name, pinyin = excluded.pinyin, initials = excluded.initials, lines = excluded.lines, words = excluded.words`,
    [JSON.stringify(entries)]);
}
