import type { Sql } from '../database/sql.js';
import { Conditions } from '@beian/identity/conditions';
import { named } from './named.js';
import { plainText } from './plain-text.js';
import { nameWords } from './search-words.js';

/** More than that is no answer to a question: whoever asks so is to say more. */
const asked = 2_000;

/** Institutions by part of their name, its reading or the first letters of it; two characters at least. */
export async function institutionsNamed(sql: Sql, text: string): Promise<readonly string[]> {
  const name = plainText(text);
  if ([...name].length < 2) return [];
  const conditions = new Conditions();
  const ways = nameWords(name).map((way) => `words @> ${conditions.value(way)}::text[]`).join(' or ');
  const found = await sql.rows<{ id: string }>(
    `select id from (select institution_id as id, name from institution_reading where (${ways}) and ${named(conditions, name)} limit ${asked}) found order by length(name), name`, conditions.values);
  return found.map(({ id }) => id);
}
