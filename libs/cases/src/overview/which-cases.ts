export const whichCases = ['open', 'dueToday', 'overdue', 'paused'] as const;
export type WhichCases = (typeof whichCases)[number];

/** The time of the platform, and the end of its day in Beijing, as `k`. */
export const platformDay = `(select now, ((now at time zone 'Asia/Shanghai')::date + 1)::timestamp at time zone 'Asia/Shanghai' as midnight
  from (select clock_timestamp() + offset_ms * interval '1 millisecond' as now from platform_clock) p) k`;

const waiting = (due: string): string => `exists (select from task t where t.case_id = c.id and t.state = 'open' and ${due})`;

/** Of filing_case, named `c`, beside `k`; `pauses` is the placeholder of what holds the statutory clock: procedure and state, divided by a blank. */
export function casesThatAre(which: WhichCases, pauses: string): string {
  switch (which) {
    case 'open': return 'c.ended_at is null';
    case 'dueToday': return waiting('t.due_at >= k.now and t.due_at <= k.midnight');
    case 'overdue': return waiting('t.due_at < k.now');
    case 'paused': return `c.ended_at is null and c.procedure_id || ' ' || c.state = any (${pauses}::text[])`;
  }
}
