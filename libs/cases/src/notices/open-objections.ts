import { refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';

export function openObjection(count: number): Refusal {
  return refuse('conflict', 'OPEN_OBJECTION', `公示期内收到的异议尚有 ${count} 件未答复，不能作出决定；请先完成异议核查并答复异议人。`,
    `${count} objections to the public notice are not answered yet; verify and answer them before the decision.`, { rule: 'A-07', current: { openObjections: count } });
}

/** Objections that came in time and have no reply. */
export async function openObjections(sql: Sql, caseId: string): Promise<number> {
  const row = await sql.row<{ open: number }>(`select count(*)::int as open from objection where case_id = $1 and state in ('received', 'registered')`, [caseId]);
  return row?.open ?? 0;
}

/** T-11: nothing is decided over an open objection. The diagram leads no token there; this holds whatever brought one. */
export async function objectionRefusal(sql: Sql, element: { readonly state: string | null } | null, caseId: string): Promise<Refusal | null> {
  if (element?.state !== 'pendingDecision') return null;
  const open = await openObjections(sql, caseId);
  return open === 0 ? null : openObjection(open);
}
