import type { Sql } from '../database/sql.js';
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

/** The cases behind a figure, newest first; one that stands on the element twice is listed once. */
export function standingCases(sql: Sql, question: StandingCasesQuestion): Promise<readonly StandingCase[]> {
  const { place, procedureId, path, element, edition, from, until, today, late, limit, after } = question;
  return sql.rows<StandingCase & Record<string, unknown>>(
    `select distinct case_id as "caseId", submitted_at as "submittedAt" from standing_step s
     where procedure_id = $2 and ((path = $3 and element = $4) or ($9 and (path = $5 or starts_with(path, $5 || '/'))))
       and (not $9 or due_on < $10::date) and ($6::text is null or edition = $6) and ($7::date is null or entered_on >= $7) and ($8::date is null or entered_on <= $8)
       and ${atPlace(place)} and ($11::timestamptz is null or (submitted_at, case_id) < ($11, $12::uuid))
     order by submitted_at desc, case_id desc limit ${limit}`,
    [place.slice(place.indexOf(':') + 1), procedureId, path, element, path === '' ? element : `${path}/${element}`, edition, from, until, late, today, after?.[0] ?? null, after?.[1] ?? null],
  );
}

/** The same places that standing_places() counts a step at. */
function atPlace(place: string): string {
  const below = (column: string) => `s.${column} in (select code from region where path like (select path from region where code = $1) || '%')`;
  if (place.startsWith('filing:')) return below('region');
  if (place.startsWith('supervised:')) return below('supervising_region');
  return `s.authority_id = $1::uuid`;
}
