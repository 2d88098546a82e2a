import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import { spread, type Spread } from './figures.js';
import type { Office } from './office.js';

export interface CasePageFigures {
  /** Entries of the log of the case that was read. */
  readonly events: number;
  readonly page: Spread;
  readonly timeline: Spread;
  readonly diagram: Spread;
}

/** The three requests of a case page, for the case with the longest log. */
export async function measureCasePage(office: Office, repeats: number): Promise<CasePageFigures> {
  const { rows: [longest] } = await office.database.query<{ id: string; events: number }>('select id, last_seq as events from filing_case where not synthetic order by last_seq desc limit 1');
  if (!longest) throw new Error('there is no case to read');
  const person = await office.person(sampleFiling.supervisor);
  const read = async (path: string): Promise<Spread> => {
    const times: number[] = [];
    for (let n = 0; n < repeats; n++) times.push((await person.get(`/cases/${longest.id}${path}`)).ms);
    return spread(times.slice(1));
  };
  return { events: longest.events, page: await read(''), timeline: await read('/timeline'), diagram: await read('/diagram') };
}
