import type { ProcedureRegistry } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf } from '../registry-lookup.js';
import type { CaseRow } from '../stimuli/case-row.js';
import { StimulusQueue } from '../stimuli/queue.js';

/** Where the diagram of a process takes a withdrawal in; null where it takes none. */
export function withdrawalOf(registry: ProcedureRegistry, processId: string): { readonly id: string; readonly role: string | null } | null {
  return Object.values(processOf(registry, processId).model.elements).find(({ type }) => type === 'eventSubProcess') ?? null;
}

/**
 * Withdraws what else is under way for the filing of a case. Nobody submits that: the stimulus says under which rule and for which case.
 * What was signed already goes on, and a withdrawal that it overtakes is superseded. Cases are locked before the filing, as everywhere.
 */
export async function withdrawOthers({ registry }: CaseDependencies, sql: Sql, { id, filingId }: CaseRow, rule: string): Promise<void> {
  const others = await sql.rows<{ id: string }>('select id from filing_case where filing_id = $1 and id <> $2 and ended_at is null order by id', [filingId, id]);
  for (const other of others) {
    const queue = await StimulusQueue.open(sql, other.id);
    const element = queue === null ? null : withdrawalOf(registry, queue.row.processId);
    if (queue === null || element === null || queue.row.endedAt !== null || queue.row.withdrawalClosedBy !== null) continue;
    await queue.append({ kind: 'withdrawal', element: element.id, activation: 0, instance: null, outcome: { result: 'WITHDRAWN', facts: { rule, for: id } }, submissionId: null });
  }
}
