import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';
import type { Span } from './month-cases.js';

export interface MonthObjections {
  readonly received: number;
  /** After the end of a notice. */
  readonly complaints: number;
  readonly answered: number;
  readonly unfounded: number;
  readonly changed: number;
  readonly upheld: number;
  /** Received until the end of the month and not answered by then. */
  readonly open: number;
}

export interface MonthIncidents {
  readonly opened: number;
  readonly closed: number;
  readonly open: number;
}

const within = (column: string): string => `${column} >= $2 and ${column} < $3`;

export async function monthObjections(sql: Sql, place: string, { from, to }: Span): Promise<MonthObjections> {
  const row = await sql.row<MonthObjections & Record<string, unknown>>(
    `select (count(*) filter (where ${within('b.received_at')}))::int as received, (count(*) filter (where b.late and ${within('b.received_at')}))::int as complaints,
       (count(*) filter (where ${within('b.answered_at')}))::int as answered, (count(*) filter (where b.result = 'UNFOUNDED' and ${within('b.answered_at')}))::int as unfounded,
       (count(*) filter (where b.result = 'CHANGED' and ${within('b.answered_at')}))::int as changed, (count(*) filter (where b.result = 'UPHELD' and ${within('b.answered_at')}))::int as upheld,
       (count(*) filter (where not b.late and (b.answered_at is null or b.answered_at >= $3)))::int as open
     from objection b join filing_case c on c.id = b.case_id where b.received_at < $3 and ${caseAtPlace(place, '$1')}`,
    [namedByPlace(place), from, to],
  );
  return row ?? { received: 0, complaints: 0, answered: 0, unfounded: 0, changed: 0, upheld: 0, open: 0 };
}

/** Incidents have the real time, also where the platform's clock runs ahead. */
export async function monthIncidents(sql: Sql, place: string, { from, to }: Span): Promise<MonthIncidents> {
  const row = await sql.row<MonthIncidents & Record<string, unknown>>(
    `select (count(*) filter (where ${within('i.opened_at')}))::int as opened, (count(*) filter (where ${within('i.closed_at')}))::int as closed,
       (count(*) filter (where i.closed_at is null or i.closed_at >= $3))::int as open
     from incident i join filing_case c on c.id = i.case_id where i.opened_at < $3 and ${caseAtPlace(place, '$1')}`,
    [namedByPlace(place), from, to],
  );
  return row ?? { opened: 0, closed: 0, open: 0 };
}
