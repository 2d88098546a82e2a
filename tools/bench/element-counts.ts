import { performance } from 'node:perf_hooks';
import { Database, elementCounts } from '@beian/cases';
import { spread, type Spread } from './figures.js';
import type { Office } from './office.js';

export interface CountFigures {
  readonly cases: number;
  readonly everywhere: Spread;
  readonly oneRegion: Spread;
}

/** Tokens per element of one procedure: the figures of the heat map. */
export async function measureCounts(office: Office, databaseUrl: string, repeats: number): Promise<CountFigures> {
  const { rows: [stored] } = await office.database.query<{ n: string; procedure: string }>('select count(*) as n, min(procedure_id) as procedure from filing_case');
  const database = new Database({ url: databaseUrl, connections: 1 });
  try {
    const ask = async (region: string): Promise<Spread> => {
      const times: number[] = [];
      for (let n = 0; n <= repeats; n++) {
        const since = performance.now();
        await elementCounts(database.sql, stored?.procedure ?? '', region);
        times.push(performance.now() - since);
      }
      return spread(times.slice(1));
    };
    return { cases: Number(stored?.n), everywhere: await ask(''), oneRegion: await ask('4107') };
  } finally {
    await database.close();
  }
}
