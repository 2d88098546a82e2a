import type { Sql } from '../database/sql.js';
import type { RepairKind } from './repair-points.js';

export type RepairState = 'proposed' | 'approved' | 'refused' | 'withdrawn' | 'lapsed';

export interface RepairRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: RepairKind;
  readonly to: number;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly reason: string;
  readonly state: RepairState;
  readonly lastPos: number;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: string;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly pos: number | null;
}

const columns = `id, case_id as "caseId", kind, to_pos as "to", process_id as process, element, activation, instance, reason, state, last_pos as "lastPos", proposed_by as "proposedBy",
  proposed_by_name as "proposedByName", proposed_at as "proposedAt", decided_by_name as "decidedByName", decided_at as "decidedAt", decision_reason as "decisionReason", pos from case_repair`;

/** Newest first. */
export async function repairsOf(sql: Sql, caseId: string): Promise<readonly RepairRow[]> {
  return sql.rows<RepairRow & Record<string, unknown>>(`select ${columns} where case_id = $1 order by proposed_at desc, id`, [caseId]);
}

export async function findRepair(sql: Sql, id: string): Promise<RepairRow | null> {
  return sql.row<RepairRow & Record<string, unknown>>(`select ${columns} where id = $1`, [id]);
}
