/**
 * npm run reconcile: holds PostgreSQL and Temporal against each other. Cases that Temporal does not know are resumed, workflows of
 * ended cases are told so; what only a person can decide becomes an incident. Ends with 1 when an incident is open.
 */
import { command } from './command.mjs';
import { columns } from './operations/columns.mjs';
import { withCases } from './operations/with-cases.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
await command(() => withCases(async ({ facts, doorbell }) => {
  const { Reconciler } = await import('@beian/cases/temporal');
  const { resumed, lingering, stuck } = await new Reconciler(facts, doorbell).reconcile();
  console.log(columns(['PostgreSQL and Temporal', 'cases'], [
    ['open, unknown to Temporal: resumed', String(resumed.length)],
    ['over, still running: told', String(lingering.length)],
    ['stored for a minute, not applied', String(stuck.length)],
  ]));
  const incidents = await facts.database.sql.rows(
    `select c.case_no as "caseNo", i.kind, i.pos::text as pos, i.message from incident i join filing_case c on c.id = i.case_id where i.closed_at is null order by i.opened_at limit 200`,
  );
  if (incidents.length === 0) return console.log('\n一致 / both agree');
  console.log(`\n${columns(['case', 'incident', 'pos', 'message'], incidents.map(({ caseNo, kind, pos, message }) => [caseNo, kind, pos, message].map(String)))}`);
  process.exitCode = 1;
}));
