import { inBeijing } from '../http/beijing-time.js';
import type { AwaitedApplicationDto } from './case-dto.js';

export type AwaitedApplication = { readonly filingId: string | null; readonly until: string | null } | null;

/** While a case, named `c`, waits for its application: the filing it is about, and until when it waits. */
export const awaitedApplication = `case when c.state = 'awaitingApplication' then jsonb_build_object('filingId', c.filing_id, 'until',
    (select to_char(min(w.due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from case_timer w where w.case_id = c.id and w.state in ('armed', 'stored'))) end`;

export function awaitedDto(awaited: AwaitedApplication): AwaitedApplicationDto | null {
  return awaited && { filingId: awaited.filingId, until: awaited.until && inBeijing(awaited.until) };
}
