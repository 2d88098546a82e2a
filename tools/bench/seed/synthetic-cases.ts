import type { Pool } from 'pg';
import { sampleFiling } from '../../../workflows/testing/sample-filing.js';
import { standingBuckets, standingSteps } from './standing-steps.js';
import { withoutTriggers } from './without-triggers.js';

export interface SyntheticCases {
  /** The first number; cases of an earlier call keep theirs. */
  readonly from: number;
  readonly count: number;
  /** Of these, how many are over and have no open task. */
  readonly finished: number;
  /** With tasks done, forms, stimuli and log, as a case that was worked on; else the open task alone. */
  readonly history: boolean;
}

const batch = 50_000;

/**
 * Cases nobody works on, written as rows: their only purpose is to be in the way. They are marked synthetic, so that reconciling and
 * verifying leave them out. Half of the open tasks wait for one role of the province, the others for one role of each city's bureau.
 */
export async function seedSyntheticCases(database: Pool, { from, count, finished, history }: SyntheticCases): Promise<void> {
  await withoutTriggers(database, async (client) => {
    await client.query(world);
    for (let at = 0; at < count; at += batch) {
      const slice = [from + at, from + Math.min(at + batch, count) - 1, from + finished];
      await client.query(cases, slice);
      await client.query(openTasks, slice);
      await client.query(candidates, slice);
      if (!history) continue;
      for (const statement of [doneTasks, stimuli, submissions, events, anchors, timers]) await client.query(statement, slice.slice(0, 2));
    }
    await client.query(standingSteps, [from + finished, from + count - 1]);
    await client.query('truncate standing_bucket');
    await client.query(standingBuckets);
  });
  for (const table of ['filing_case', 'task', 'task_candidate', 'case_event', 'case_stimulus', 'submission', 'case_timer', 'applicant_bigram', 'standing_step', 'standing_bucket']) {
    await database.query(`vacuum (analyze) ${table}`);
  }
}


/** Twenty thousand institutions with names whose pairs of characters are spread as those of real ones. */
const world = `
create temporary table if not exists bench_institution as
select i, md5('bench institution ' || i)::uuid as id,
  (array['鹤','安','开','洛','平','濮','许','漯','三','南','商','信','周','驻'])[1 + i % 14] || '示' || substr('金木水火土春夏秋冬东西南北中天地日月星辰山川河海风云雨雪松竹梅兰菊龙凤虎马牛羊鹿', 1 + (i / 14) % 40, 1)
    || substr('盛昌隆兴旺达通顺和平安康宁泰祥瑞福禄寿喜庆丰裕富强盈满华美佳良善诚信义仁智勇德', 1 + (i / 560) % 40, 1) || (array['机械','食品','电子','化工','建材','纺织','能源','医药'])[1 + i % 8] || '有限公司' as name
from generate_series(0, 19999) as i;
create temporary table if not exists bench_region as
select row_number() over (order by o.region_code) - 1 as i, o.region_code as code, o.id as org, count(*) over () as places from organisation o
where o.kind = 'authority' and o.region_code like '${sampleFiling.province.slice(0, 2)}%00' and o.region_code <> '${sampleFiling.province}';
create temporary table if not exists bench_template as
select id, procedure_id, process_id, edition, parameters, opened_by, last_hash, log_key from filing_case where not synthetic and procedure_id = '${sampleFiling.procedureId}' order by submitted_at limit 1;
insert into applicant_bigram (bigram, applicant_id, applicant_name)
select distinct substr(lower(name), p, 2), id, name from bench_institution, generate_series(1, 20) as p where p < length(name) on conflict do nothing`;

const numbered = `generate_series($1::int, $2::int) as n join bench_institution a on a.i = n % 20000 join bench_region r on r.i = n % r.places cross join bench_template t`;
const caseId = (n: string): string => `md5('bench case ' || ${n})::uuid`;
const taskId = (n: string, step: string): string => `md5('bench task ' || ${n} || ' ' || ${step})::uuid`;

const cases = `
insert into filing_case (id, case_no, query_code, procedure_id, process_id, state, applicant_id, applicant_name, authority_id, filing_region, opened_by, parameters,
  submitted_at, last_received_at, last_pos, applied_pos, last_seq, last_hash, log_key, ended_at, ended_by, synthetic, edition)
select ${caseId('n')}, 'BENCH' || lpad(n::text, 8, '0'), lpad((n % 100000000)::text, 8, '0'), t.procedure_id, t.process_id, case when n < $3 then 'filed' else 'underReview' end, a.id, a.name, r.org, r.code,
  t.opened_by, t.parameters, now() - (n % 500000) * interval '1 minute', now() - (n % 500000) * interval '1 minute', 6, 6, 18, t.last_hash, t.log_key,
  case when n < $3 then now() - (n % 400) * interval '1 hour' end, case when n < $3 then 'End_Filed' end, true, t.edition
from ${numbered}`;

/** Every second one waits at the province, where one inbox sees all regions. */
const openTasks = `
insert into task (id, case_id, case_no, procedure_id, process_id, scope, element, activation, role, org_id, region, applicant_id, applicant_name, state, due_at, due_date, created_at)
select ${taskId('n', "'open'")}, ${caseId('n')}, 'BENCH' || lpad(n::text, 8, '0'), t.procedure_id, case when n % 2 = 0 then 'shared_report_publish' else t.process_id end, '{}',
  case when n % 2 = 0 then 'Task_ProvincialConsolidate' else 'Task_InitialReview' end, 100, case when n % 2 = 0 then 'provincialReportClerk' else 'initialReviewer' end,
  case when n % 2 = 0 then (select id from organisation where region_code = '${sampleFiling.province}' and kind = 'authority') else r.org end, r.code, a.id, a.name, 'open',
  now() + (n::bigint * 7919 % 1000000) * interval '1 minute' + interval '5 days', (now() + (n::bigint * 7919 % 1000000) * interval '1 minute')::date, now() - (n % 500000) * interval '1 minute'
from ${numbered} where n >= $3`;

const candidates = `
insert into task_candidate (task_id, holder, role, procedure_id, region, applicant_id, applicant_name, due_at)
select k.id, k.org_id::text, k.role, k.procedure_id, k.region, k.applicant_id, k.applicant_name, k.due_at
from generate_series(greatest($1::int, $3::int), $2::int) as n join task k on k.id = ${taskId('n', "'open'")}`;

const doneTasks = `
insert into task (id, case_id, case_no, procedure_id, process_id, scope, element, activation, role, org_id, region, applicant_id, applicant_name, state, closed_by, created_at, completed_at, completed_by, revision)
select ${taskId('n', 'step')}, ${caseId('n')}, 'BENCH' || lpad(n::text, 8, '0'), t.procedure_id, t.process_id, '{}', 'Task_InitialReview', step, 'initialReviewer', r.org, r.code, a.id, a.name,
  'completed', 'Task_InitialReview', now() - interval '300 days', now() - (n % 5000) * interval '1 hour', t.opened_by, 3 from ${numbered}, generate_series(1, 5) as step`;

const stimuli = `
insert into case_stimulus (case_id, pos, kind, element, activation, result, facts, submission_id, received_at, state, delivered_at, digest)
select ${caseId('n')}, pos, 'act', 'Task_InitialReview', pos, 'QUALIFIED', '{}', md5('bench submission ' || n || ' ' || pos)::uuid, now() - interval '300 days', 'applied', now(), md5(n || ' ' || pos)
from generate_series($1::int, $2::int) as n, generate_series(1, 6) as pos`;

const submissions = `
insert into submission (id, case_id, pos, process_id, scope, element, activation, form, result, actor, actor_name, actor_org, role, received_at)
select md5('bench submission ' || n || ' ' || pos)::uuid, ${caseId('n')}, pos, t.process_id, '{}', 'Task_InitialReview', pos, jsonb_build_object('opinion', repeat('符合条件', 40), 'outcome', 'QUALIFIED'), 'QUALIFIED',
  t.opened_by, '初审一', r.org, 'initialReviewer', now() - interval '300 days' from ${numbered}, generate_series(1, 6) as pos`;

const events = `
insert into case_event (case_id, seq, pos, process_id, definition_hash, scope, element_id, activation, kind, legal_at, recorded_at, detail, data_hmac, prev_hash, hash)
select ${caseId('n')}, seq, 1 + seq / 4, t.process_id, 'bench', '{}', 'Task_InitialReview', seq, 'completed', now() - interval '300 days', now() - interval '300 days', '{}', t.last_hash, t.last_hash, t.last_hash
from ${numbered}, generate_series(1, 18) as seq`;

const anchors = `
insert into case_anchor (case_id, name, at, set_at_pos) select ${caseId('n')}, name, '2026-01-05T01:00:00.000Z', 1
from generate_series($1::int, $2::int) as n, unnest(array['submittedAt', 'acceptedAt', 'decidedAt']) as name`;

/** Armed far ahead, so that the index of due timers is as long as it would be. */
const timers = `
insert into case_timer (case_id, activation, element, process_id, scope, interrupting, boundary, due_at, provisional, rule)
select ${caseId('n')}, 100, 'Boundary_AcceptanceOverdue', 'shared_acceptance', '{}', true, true, timestamptz '2090-01-01' + n * interval '1 minute', false, 'bench'
from generate_series($1::int, $2::int) as n`;
