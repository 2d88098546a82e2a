import type { FilingPermission, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { lockFiling, type FilingRow } from '../register/read-filing.js';
import { permissionNames, statusNames } from '../register/status-names.js';
import { refusals, refuse, type Refusal } from './refusal.js';

export interface FilingQuestion {
  readonly procedure: ProcedureDeclaration;
  readonly applicantId: string;
  readonly filingId: string | null;
}

/** The filing that a case is to concern, locked; null for a new one. Or why no case of the procedure may begin for it. */
export async function concernedFiling(sql: Sql, { procedure, applicantId, filingId }: FilingQuestion): Promise<FilingRow | null | Refusal> {
  const { concerns } = procedure;
  if (concerns === 'newFiling') return filingId === null ? null : refuse('invalid', 'FILING_NOT_CONCERNED', '本事项办理新的备案，不能从已有备案发起。', 'This procedure makes a new filing; it cannot be started from one that exists.');
  if (filingId === null) return refusals.filingRequired();
  const filing = await lockFiling(sql, filingId);
  if (filing === null || filing.applicantId !== applicantId) return refusals.filingUnknown();
  // What the sweep opens waits for its application: there the case under way is what is applied in.
  return (procedure.startedBySweep === null ? await whyNot(sql, procedure, filing) : null) ?? filing;
}

/** Why no case of a procedure may begin for a filing now. */
export async function whyNot(sql: Sql, procedure: ProcedureDeclaration, filing: FilingRow): Promise<Refusal | null> {
  const { concerns } = procedure;
  if (concerns === 'newFiling') return null;
  const underWay = await sql.row<{ id: string; caseNo: string }>(
    'select id, case_no as "caseNo" from filing_case where filing_id = $1 and procedure_id = $2 and ended_at is null', [filing.id, procedure.id]);
  if (underWay !== null) {
    return refuse('conflict', 'CASE_UNDER_WAY', `该备案的“${procedure.title.zh}”正在办理（${underWay.caseNo}），请在该办件中继续。`,
      `“${procedure.title.en}” is under way for this filing (${underWay.caseNo}); go on in that case.`, { current: { caseId: underWay.id, caseNo: underWay.caseNo } });
  }
  if (!concerns.filing.includes(filing.status)) return wrongStatus(sql, procedure, filing);
  return concerns.permission === undefined || filing.permissions[concerns.permission] ? null : closed(sql, filing.id, concerns.permission);
}

async function wrongStatus(sql: Sql, procedure: ProcedureDeclaration, { id, status }: FilingRow): Promise<Refusal> {
  const { concerns } = procedure;
  const fit = concerns === 'newFiling' ? [] : concerns.filing.map((each) => statusNames[each]);
  const rule = await lastRule(sql, id, 'status', 'to', status);
  return refuse('conflict', 'FILING_STATUS', `备案当前为“${statusNames[status].zh}”，只有${fit.map(({ zh }) => `“${zh}”`).join('、')}的备案可以办理“${procedure.title.zh}”。`,
    `The filing is “${statusNames[status].en}”; “${procedure.title.en}” is for filings that are ${fit.map(({ en }) => `“${en}”`).join(' or ')}.`, { current: { status }, ...rule });
}

async function closed(sql: Sql, filingId: string, permission: FilingPermission): Promise<Refusal> {
  const { zh, en } = permissionNames[permission];
  return refuse('conflict', 'PERMISSION_CLOSED', `该备案的“${zh}”功能已关闭，依据见规则编号；恢复后方可办理。`, `“${en}” is closed for this filing under the rule named; it must be opened again first.`, {
    current: { permission }, ...(await lastRule(sql, filingId, 'permission', 'permission', permission)),
  });
}

/** The rule under which the register last came to what it says. */
async function lastRule(sql: Sql, filingId: string, kind: string, key: string, value: string): Promise<{ readonly rule?: string }> {
  const event = await sql.row<{ rule: string | null }>(
    'select rule from filing_event where filing_id = $1 and kind = $2 and detail ->> $3 = $4 order by seq desc limit 1', [filingId, kind, key, value]);
  return event?.rule == null ? {} : { rule: event.rule };
}
