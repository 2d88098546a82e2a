import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

export interface StoredApplication {
  readonly pos: number;
  /** As stored, with encrypted fields. */
  readonly form: JsonObject;
}

/** Whether a submission is an application: the one that started the case, or one that a message brought into it. */
export function isApplication({ appliedByMessage }: ProcedureDeclaration, { pos, element }: { readonly pos: number; readonly element: string }): boolean {
  return appliedByMessage == null ? pos === 1 : element === appliedByMessage.message;
}

/** The application a case is about: the latest that was not superseded. Null while the case waits for one. */
export async function applicationOf(sql: Sql, procedure: ProcedureDeclaration, caseId: string, untilPos: number | null = null): Promise<StoredApplication | null> {
  const message = procedure.appliedByMessage?.message ?? null;
  return sql.row<StoredApplication & Record<string, unknown>>(
    `select pos, form from submission
     where case_id = $1 and ($2::int is null or pos <= $2) and case when $3::text is null then pos = 1 else element = $3 and superseded_by is null end
     order by pos desc limit 1`,
    [caseId, untilPos, message],
  );
}
