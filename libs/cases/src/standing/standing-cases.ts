import type { Sql } from '../database/sql.js';
import { atPlace, namedByPlace } from './at-place.js';
import type { StandingQuestion } from './read-standing.js';

export interface StandingCasesQuestion extends StandingQuestion {
  readonly element: string;
  /** Only overdue steps; of a call those inside it. */
  readonly late: boolean;
  readonly limit: number;
  /** The case that the last page ended with. */
  readonly after: readonly [submittedAt: string, caseId: string] | null;
}

export interface StandingCase {
  readonly caseId: string;
  readonly submittedAt: string;
}

/**
 * The cases behind a figure, newest first; one that stands on the element twice is listed once. The buckets say on which elements there is
 * something to find; each of these is read along the index that has its cases in order, until the page is full.
 */
export function standingCases(sql: Sql, question: StandingCasesQuestion): Promise<readonly StandingCase[]> {
  const { place, procedureId, path, element, edition, from, until, today, late, limit, after } = question;
  const wanted = (row: string): string => `${row}.procedure_id = $2 and ((${row}.path = $3 and ${row}.element = $4) or ($9 and (${row}.path = $5 or starts_with(${row}.path, $5 || '/'))))
    and (not $9 or ${row}.due_on < $10::date) and ($6::text is null or ${row}.edition = $6) and ($7::date is null or ${row}.entered_on >= $7) and ($8::date is null or ${row}.entered_on <= $8)`;
  return sql.rows<StandingCase & Record<string, unknown>>(
    `with behind as (
       select b.path, b.element from standing_bucket b where b.place = $13 and ${wanted('b')} union select d.path, d.element from standing_delta d where ${wanted('d')})
     select distinct found."caseId", found."submittedAt" from behind, lateral (
       select distinct s.submitted_at as "submittedAt", s.case_id as "caseId" from standing_step s
       where s.procedure_id = $2 and s.path = behind.path and s.element = behind.element and (not $9 or s.due_on < $10::date)
         and ($6::text is null or s.edition = $6) and ($7::date is null or s.entered_on >= $7) and ($8::date is null or s.entered_on <= $8)
         and ${atPlace(place, '$1', { region: 's.region', supervising: 's.supervising_region', authority: 's.authority_id' })} and ($11::timestamptz is null or (s.submitted_at, s.case_id) < ($11, $12::uuid))
       order by s.submitted_at desc, s.case_id desc limit ${limit}) found
     order by found."submittedAt" desc, found."caseId" desc limit ${limit}`,
    [namedByPlace(place), procedureId, path, element, path === '' ? element : `${path}/${element}`, edition, from, until, late, today, after?.[0] ?? null, after?.[1] ?? null, place],
  );
}
