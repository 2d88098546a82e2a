import { performance } from 'node:perf_hooks';
import { Database, readStanding, standingCases } from '@beian/cases';
import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import { spread, type Spread } from './figures.js';
import type { Office } from './office.js';

export interface CountFigures {
  readonly cases: number;
  readonly openSteps: number;
  readonly buckets: number;
  /** Count, ages and overdue share of every element: the whole province, one city, and one process inside. */
  readonly everywhere: Spread;
  readonly oneRegion: Spread;
  readonly inside: Spread;
  /** First page of the cases behind the fullest element, all of them and the overdue ones. */
  readonly cases20: Spread;
  readonly overdue20: Spread;
}

/** The figures of the heat map, and the lists behind them. */
export async function measureCounts(office: Office, databaseUrl: string, repeats: number): Promise<CountFigures> {
  const { rows: [stored] } = await office.database.query<{ cases: string; steps: string; buckets: string }>(
    `select (select count(*) from filing_case) as cases, (select count(*) from standing_step) as steps, (select count(*) from standing_bucket) as buckets`);
  const { rows: [place] } = await office.database.query<{ province: string; city: string }>(`select min(parent_code) as province, min(code) as city from region where level = 'city' and parent_code = $1`, [sampleFiling.province]);
  const { rows: [fullest] } = await office.database.query<{ path: string; element: string }>(`select path, element from standing_bucket group by 1, 2 order by sum(tokens) desc limit 1`);
  const database = new Database({ url: databaseUrl, connections: 1 });
  const today = new Date().toISOString().slice(0, 10);
  const question = { place: `filing:${place?.province}`, procedureId: sampleFiling.procedureId, path: '', edition: null, from: null, until: null, today };
  try {
    const timed = async (ask: () => Promise<unknown>): Promise<Spread> => {
      const times: number[] = [];
      for (let n = 0; n <= repeats; n++) {
        const since = performance.now();
        await ask();
        times.push(performance.now() - since);
      }
      return spread(times.slice(1));
    };
    const listed = { ...question, path: fullest?.path ?? '', element: fullest?.element ?? '', limit: 21, after: null };
    return {
      cases: Number(stored?.cases), openSteps: Number(stored?.steps), buckets: Number(stored?.buckets),
      everywhere: await timed(() => readStanding(database.sql, question)), oneRegion: await timed(() => readStanding(database.sql, { ...question, place: `filing:${place?.city}` })),
      inside: await timed(() => readStanding(database.sql, { ...question, path: fullest?.path ?? '' })),
      cases20: await timed(() => standingCases(database.sql, { ...listed, late: false })), overdue20: await timed(() => standingCases(database.sql, { ...listed, late: true })),
    };
  } finally {
    await database.close();
  }
}
