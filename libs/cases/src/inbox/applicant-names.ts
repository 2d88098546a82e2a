import type { Sql } from '../database/sql.js';

/** Neighbouring pairs of characters; trigram indexes find nothing for short Chinese words. */
export function bigramsOf(name: string): readonly string[] {
  const characters = [...name.normalize('NFKC').toLowerCase()].filter((character) => character.trim() !== '');
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))];
}

export async function indexApplicant(sql: Sql, applicantId: string, name: string): Promise<void> {
  await sql.run(
    `insert into applicant_bigram (bigram, applicant_id, applicant_name) select b, $1, $2 from unnest($3::text[]) as b on conflict do nothing`,
    [applicantId, name, bigramsOf(name)],
  );
}

/** Institutions whose name holds the words, at most `limit`; one more than asked for says that there are too many. */
export async function applicantsNamed(sql: Sql, part: string, limit: number): Promise<readonly string[]> {
  const bigrams = bigramsOf(part);
  const found = await sql.rows<{ id: string }>(
    `select applicant_id as id from applicant_bigram where bigram = any($1) and applicant_name ilike $2 escape '\\'
     group by applicant_id having count(distinct bigram) = $3 limit $4`,
    [bigrams, `%${part.replace(/[\\%_]/g, '\\$&')}%`, bigrams.length, limit + 1],
  );
  return found.map(({ id }) => id);
}
