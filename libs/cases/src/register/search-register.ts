import type { CivilDate } from '@beian/calendar';
import { Conditions } from '@beian/identity/conditions';
import type { Sql } from '../database/sql.js';
import { named } from './named.js';
import { plainText } from './plain-text.js';
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

export type FoundFiling = RegisterPlace & Record<string, unknown>;

const compared = 'filing_id, published_on, places, name, pinyin, initials, lines';

/** As many of the newest as are looked at one by one before the words are asked. */
const lookedAt = 1_000;

/**
 * Published filings, the newest first. What many rows fit is found among the newest of all; what is not is rare, and the index of words
 * leads to all of it. So neither a frequent nor a rare word reads the whole register.
 */
export async function searchRegister(sql: Sql, asked: RegisterQuestion): Promise<readonly FoundFiling[]> {
  const question = { ...asked, name: asked.name === null ? null : plainText(asked.name), occupation: asked.occupation === null ? null : plainText(asked.occupation) };
  if ([question.name, question.region, question.occupation, question.level].every((part) => part === null)) return amongNewest(sql, question, question.limit);
  const near = await amongNewest(sql, question, lookedAt);
  return near.length >= question.limit ? near : byWords(sql, question);
}

/** Ends with the last row that is wanted. */
function amongNewest(sql: Sql, question: RegisterQuestion, many: number): Promise<readonly FoundFiling[]> {
  const conditions = new Conditions();
  const beginning = [after(conditions, question), validity(conditions, question), publishedAround(conditions, question)].join(' and ');
  return sql.rows<FoundFiling>(
    `select filing_id as "filingId", published_on as "publishedOn" from (select ${compared} from register_entry where ${beginning} order by published_on desc, filing_id desc limit ${many}) newest
     where ${rowFilters(conditions, question)} order by published_on desc, filing_id desc limit ${conditions.value(question.limit)}`, conditions.values);
}

function byWords(sql: Sql, question: RegisterQuestion): Promise<readonly FoundFiling[]> {
  const conditions = new Conditions();
  const filters = [after(conditions, question), validity(conditions, question), rowFilters(conditions, question), wordFilter(conditions, question)];
  return sql.rows<FoundFiling>(
    `with fitting as materialized (select filing_id, published_on from register_entry where ${filters.join(' and ')})
     select filing_id as "filingId", published_on as "publishedOn" from fitting order by published_on desc, filing_id desc limit ${conditions.value(question.limit)}`, conditions.values);
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

/** All lines together are asked first: most rows hold none of it. */
function onOneLine(conditions: Conditions, parts: readonly string[]): string {
  const together = parts.map((part) => `position(${conditions.value(part)} in array_to_string(lines, ' ')) > 0`);
  const alone = parts.map((part) => `position(${conditions.value(part)} in line) > 0`);
  return [...together, `exists (select from unnest(lines) as line where ${alone.join(' and ')})`].join(' and ');
}
