import type { CivilDate } from '@beian/calendar';
import { Conditions } from '@beian/identity/conditions';
import type { Sql } from '../database/sql.js';
import { named } from './named.js';
import { plainText } from './plain-text.js';
import { entryOf, type RegisterEntry } from './read-entries.js';
import { filterWords, nameWords, type SearchedFor } from './search-words.js';

/** The last row of a page: the next one begins after it. */
export interface RegisterPlace {
  readonly publishedOn: CivilDate;
  readonly filingId: string;
}

export interface RegisterQuestion extends SearchedFor {
  /** Part of the name in characters, its reading, or the first letters of its syllables; null for all. */
  readonly name: string | null;
  readonly validOn: CivilDate | null;
  readonly after: RegisterPlace | null;
  readonly limit: number;
}

/** What the register says now of a row that was found; null when it was taken from the public since the rows were last gathered. */
export interface FoundFiling extends RegisterPlace {
  readonly entry: RegisterEntry | null;
}

const compared = 'filing_id, published_on, places, name, pinyin, initials, lines';
const place = 'filing_id, published_on';
const newestFirst = 'order by published_on desc, filing_id desc';

/** As many of the newest as are looked at one by one before the words are asked. */
const lookedAt = 1_000;

/** Values that the planner does not see: every question of a kind has the same plan, which is made once and costs more than what it finds. */
class UnseenConditions extends Conditions {
  override value(given: unknown): string {
    return `(select ${super.value(given)})`;
  }
}

/**
 * Published filings, the newest first. What many rows fit is found among the newest of all; what is not is rare, and the index of words
 * leads to all of it. So neither a frequent nor a rare word reads the whole register. One statement, as every way to the database and back is felt.
 */
export function searchRegister(sql: Sql, asked: RegisterQuestion): Promise<readonly FoundFiling[]> {
  const question = { ...asked, name: asked.name === null ? null : plainText(asked.name), occupation: asked.occupation === null ? null : plainText(asked.occupation) };
  const conditions = new UnseenConditions();
  return sql.rows<FoundFiling & Record<string, unknown>>(
    `with ${foundBy(conditions, question)} select found.filing_id as "filingId", found.published_on as "publishedOn", to_jsonb(entry) as entry
     from found left join lateral (${entryOf('found.filing_id')}) entry on true order by found.published_on desc, found.filing_id desc`, conditions.values);
}

/** The index of words is not read when the newest are enough. */
function foundBy(conditions: Conditions, question: RegisterQuestion): string {
  const limit = String(question.limit);
  const wanted = [after(conditions, question), validity(conditions, question)];
  const around = publishedAround(conditions, question);
  const filters = rowFilters(conditions, question);
  const near = (many: string): string =>
    `(select ${place} from (select ${compared} from register_entry where ${[...wanted, around].join(' and ')} ${newestFirst} limit ${many}) newest where ${filters} ${newestFirst} limit ${limit})`;
  if ([question.name, question.region, question.occupation, question.level].every((part) => part === null)) return `found as materialized ${near(limit)}`;
  const enough = `(select count(*) from near) >= ${limit}`;
  return `near as materialized ${near(String(lookedAt))},
    fitting as materialized (select ${place} from register_entry where not ${enough} and ${[...wanted, filters, wordFilter(conditions, question)].join(' and ')}),
    found as (select ${place} from near where ${enough} union all (select ${place} from fitting ${newestFirst} limit ${limit}))`;
}

/** A day alone has no words, and never gets here: it is asked of the index that orders the rows. */
function wordFilter(conditions: Conditions, question: RegisterQuestion): string {
  const needed = filterWords(question);
  const ways = question.name === null ? [[]] : nameWords(question.name);
  return `(${ways.map((way) => `words @> ${conditions.value([...way, ...needed])}::text[]`).join(' or ')})`;
}

function after(conditions: Conditions, { after: last }: RegisterQuestion): string {
  return last === null ? 'true' : `(published_on, filing_id) < (${conditions.value(last.publishedOn)}::date, ${conditions.value(last.filingId)}::uuid)`;
}

/** The first and last day stand in the index that orders the rows. */
function validity(conditions: Conditions, { validOn }: RegisterQuestion): string {
  if (validOn === null) return 'true';
  const day = `${conditions.value(validOn)}::date`;
  return `valid_from <= ${day} and valid_until >= ${day} and in_force @> ${day}`;
}

/** How far publication lies from validity at most bounds the part of the order in which filings can have been valid. */
function publishedAround(conditions: Conditions, { validOn }: RegisterQuestion): string {
  if (validOn === null) return 'true';
  const day = `${conditions.value(validOn)}::date`;
  return `published_on <= ${day} + (select max(published_on - valid_from) from register_entry) and published_on >= ${day} - (select max(valid_until - published_on) from register_entry)`;
}

/** What the row itself must say; the words only lead to it. */
function rowFilters(conditions: Conditions, { name, region, occupation, level }: RegisterQuestion): string {
  const parts = [...(occupation === null ? [] : [occupation]), ...(level === null ? [] : [`/${level}/`])];
  return [
    'true', ...(name === null ? [] : [named(conditions, name)]), ...(region === null ? [] : [`${conditions.value(region)} = any(places)`]),
    ...(parts.length === 0 ? [] : [onOneLine(conditions, parts)]),
  ].join(' and ');
}

/** What is asked for has no space in it, so that a single part never reaches from one line into the next; several have to stand on the same. */
function onOneLine(conditions: Conditions, parts: readonly string[]): string {
  const within = (text: string): string => parts.map((part) => `position(${conditions.value(part)} in ${text}) > 0`).join(' and ');
  return parts.length === 1 ? within('lines') : `${within('lines')} and exists (select from string_to_table(lines, E'\\n') as line where ${within('line')})`;
}
