import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import { inParallel } from './engine.js';
import { spread, type Spread } from './figures.js';
import type { Browser } from './browser.js';
import type { Office } from './office.js';

export interface InboxFigures {
  readonly openTasks: number;
  readonly clients: number;
  readonly filter: string;
  readonly firstPage: Spread;
  readonly pagesByCursor: Spread;
}

/** Whose inbox holds half of all open tasks, from every region. */
const { provincialClerk: reader, procedureId, region } = sampleFiling;

export const filters: Readonly<Record<string, string>> = {
  none: '',
  procedure: `&procedure=${procedureId}`,
  region: `&region=${region}`,
  'part of a name': `&q=${encodeURIComponent('金盛')}`,
  'a word many names hold': `&q=${encodeURIComponent('机械')}`,
  'region and part of a name': `&region=${region}&q=${encodeURIComponent('示金')}`,
};

export async function measureInbox(office: Office, openTasks: number, clients: number, { pages, repeats }: { readonly pages: number; readonly repeats: number }): Promise<readonly InboxFigures[]> {
  const person = await office.person(reader);
  const measured: InboxFigures[] = [];
  for (const [filter, question] of Object.entries(filters)) {
    await person.get(`/tasks?box=group&limit=20${question}`);
    const first: number[] = [];
    await inParallel(clients, repeats * clients, async () => void first.push((await person.get(`/tasks?box=group&limit=20${question}`)).ms));
    const later: number[] = [];
    await inParallel(clients, clients, async () => void later.push(...(await walk(person, question, pages))));
    measured.push({ openTasks, clients, filter, firstPage: spread(first), pagesByCursor: spread(later) });
  }
  return measured;
}

async function walk(person: Browser, question: string, pages: number): Promise<readonly number[]> {
  const times: number[] = [];
  let cursor = '';
  for (let page = 0; page < pages; page++) {
    const { body, ms } = await person.get(`/tasks?box=group&limit=20${question}${cursor}`);
    times.push(ms);
    if (typeof body['next'] !== 'string') break;
    cursor = `&cursor=${encodeURIComponent(body['next'])}`;
  }
  return times;
}
