import type { Sql } from '../database/sql.js';

export interface StepMonthQuestion {
  readonly place: string;
  readonly procedureId: string;
  /** First days of the first and the last month. */
  readonly from: string;
  readonly until: string;
}

/** So many activations finished in a month took so many working days. */
export interface StepMonth {
  readonly process: string;
  readonly element: string;
  readonly month: string;
  readonly workdays: number;
  readonly times: number;
}

export interface AuthorityMonth extends Pick<StepMonth, 'month' | 'workdays' | 'times'> {
  readonly authority: string;
  readonly name: string;
}

/** What was finished at a place, as far as the roll-up is. */
export function stepMonths(sql: Sql, { place, procedureId, from, until }: StepMonthQuestion): Promise<readonly StepMonth[]> {
  return sql.rows<StepMonth & Record<string, unknown>>(
    `select process_id as process, element, month, workdays, times from step_month where place = $1 and procedure_id = $2 and month between $3 and $4`, [place, procedureId, from, until]);
}

/** One step at each of these authorities. */
export function stepMonthsByAuthority(sql: Sql, authorities: readonly string[], { procedureId, from, until }: Omit<StepMonthQuestion, 'place'>, process: string, element: string): Promise<readonly AuthorityMonth[]> {
  return sql.rows<AuthorityMonth & Record<string, unknown>>(
    `select o.id as authority, o.name, m.month, m.workdays, m.times from organisation o join step_month m on m.place = 'authority:' || o.id
     where o.id = any ($1::uuid[]) and m.procedure_id = $2 and m.month between $3 and $4 and m.process_id = $5 and m.element = $6`,
    [authorities, procedureId, from, until, process, element],
  );
}
