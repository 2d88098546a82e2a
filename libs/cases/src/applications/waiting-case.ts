import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** The case of a filing that is not over; whether it waits for an application is another question. */
export async function openCaseOf(sql: Sql, procedureId: string, filingId: string): Promise<string | null> {
  const found = await sql.row<{ id: string }>('select id from filing_case where filing_id = $1 and procedure_id = $2 and ended_at is null', [filingId, procedureId]);
  return found?.id ?? null;
}

/** Events of the diagram that catch the message an application comes by. */
export function applicationCatches({ process, appliedByMessage }: ProcedureDeclaration): readonly string[] {
  return Object.values(process.model.elements).filter(({ type, message }) => type === 'intermediateCatchMessage' && message === appliedByMessage?.message).map(({ id }) => id);
}

/** Whether a case waits for an application now: one that is stored and not applied yet is waited for no more. */
export async function waitsForApplication(sql: Sql, caseId: string, procedure: ProcedureDeclaration): Promise<boolean> {
  const waiting = await sql.row(
    `select 1 from filing_case c where c.id = $1 and (c.applied_pos = 0 or exists (select from standing_step s where s.case_id = c.id and s.element = any ($2)))
       and not exists (select from case_stimulus s where s.case_id = c.id and s.kind = 'message' and s.element = $3 and s.state = 'stored')`,
    [caseId, applicationCatches(procedure), procedure.appliedByMessage?.message ?? ''],
  );
  return waiting !== null;
}
