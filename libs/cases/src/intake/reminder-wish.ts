import type { Sql } from '../database/sql.js';

interface Wish {
  readonly procedureId: string;
  readonly institutionId: string;
}

/** Whether an institution asked to be reminded of the next day on which a procedure begins to take applications in. */
export async function isWished(sql: Sql, { procedureId, institutionId }: Wish): Promise<boolean> {
  return (await sql.row('select 1 from intake_wish where procedure_id = $1 and institution_id = $2', [procedureId, institutionId])) !== null;
}

/** Said again it changes nothing. */
export async function wishReminder(sql: Sql, { procedureId, institutionId, wanted, by }: Wish & { readonly wanted: boolean; readonly by: string }): Promise<void> {
  await (wanted
    ? sql.run('insert into intake_wish (procedure_id, institution_id, wished_by) values ($1, $2, $3) on conflict do nothing', [procedureId, institutionId, by])
    : sql.run('delete from intake_wish where procedure_id = $1 and institution_id = $2', [procedureId, institutionId]));
}
