import { Database, verifyFleet, wholeFleet } from '@beian/cases';
import { Doorbell } from '@beian/cases/temporal';
import type { TestDatabase } from '../../../../tools/testing/database.js';
import type { Product } from '../../../../tools/testing/product.js';
import { until } from '../journey/until.js';
import { numberGaps } from '../proof/business-log.js';
import type { Acknowledged } from './acknowledged.js';
import { disagreements } from './disagreements.js';

/** What is wrong after all; everything empty is as it should be. */
export interface Reckoning {
  readonly cases: number;
  readonly acts: number;
  /** How the cases ended. */
  readonly ends: Readonly<Record<string, number>>;
  /** Acknowledged, and not there exactly once. */
  readonly lostOrDoubled: readonly string[];
  readonly numberGaps: readonly unknown[];
  readonly deviations: readonly unknown[];
  readonly disagreements: readonly unknown[];
  /** Cases whose workflow did not complete, by what Temporal says. */
  readonly unfinishedWorkflows: readonly string[];
}

export async function reckon(database: TestDatabase, { temporal }: Product, acknowledged: Acknowledged): Promise<Reckoning> {
  const facts = new Database({ url: database.adminUrl });
  const doorbell = Doorbell.open({ database: facts }, temporal);
  try {
    const cases = await facts.sql.rows<{ id: string; ended: string | null }>('select id, ended_by as ended from filing_case where opened_by is not null order by case_no');
    const ends: Record<string, number> = {};
    for (const { ended } of cases) ends[ended ?? 'open'] = (ends[ended ?? 'open'] ?? 0) + 1;
    const { deviating, numbers, anchors } = await verifyFleet({ database: facts }, wholeFleet);
    return {
      cases: cases.length, acts: acknowledged.count, ends, deviations: [...deviating, ...numbers, ...anchors],
      lostOrDoubled: await lostOrDoubled(facts, acknowledged),
      numberGaps: await numberGaps(database.adminUrl),
      disagreements: await disagreements(facts.sql),
      unfinishedWorkflows: await unfinished(doorbell, cases.map(({ id }) => id)),
    };
  } finally {
    await doorbell.close();
    await facts.close();
  }
}

async function lostOrDoubled({ sql }: Database, { tasks, withdrawals, filings }: Acknowledged): Promise<readonly string[]> {
  const rows = await sql.rows<{ what: string }>(
    `select 'task ' || id as what from unnest($1::uuid[]) as a(id) where (select count(*) from submission s where s.task_id = a.id) <> 1
     union all
     select 'withdrawal of ' || id from unnest($2::uuid[]) as a(id)
       where (select count(*) from case_stimulus s where s.case_id = a.id and s.kind = 'withdrawal' and s.state in ('applied', 'superseded')) <> 1
     union all
     select 'filing ' || id from unnest($3::uuid[]) as a(id) where (select count(*) from filing_case c where c.id = a.id) <> 1
     union all
     select 'task ' || task_id || ' twice' from submission where task_id is not null group by task_id having count(*) > 1
     union all
     select 'cases without a filing: ' || count(*) from filing_case where opened_by is not null and id <> all ($3::uuid[]) having count(*) > 0`,
    [tasks.map(({ taskId }) => taskId), withdrawals, [...filings.values()]],
  );
  return rows.map(({ what }) => what);
}

/** The closing of a workflow is the last thing to happen: it may come a moment after the case is over. */
async function unfinished(doorbell: Doorbell, cases: readonly string[]): Promise<readonly string[]> {
  const odd: string[] = [];
  for (const id of cases) {
    let last = 'UNKNOWN';
    await until(`the workflow of ${id} completes`, async () => {
      last = (await doorbell.workflows.describe(id))?.status.name ?? 'UNKNOWN';
      return last === 'COMPLETED' ? true : undefined;
    }).catch(() => odd.push(`${id} ${last}`));
  }
  return odd;
}
