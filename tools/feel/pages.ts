import type { Browser } from 'playwright-core';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import { everyBarrier, type Barrier } from '../../apps/web-e2e/src/browser/accessibility.js';
import { Desk } from '../../apps/web-e2e/src/browser/desk.js';
import type { Visited } from './first-load.js';
import { barriersOfOpened } from './opened.js';

export interface Looked {
  readonly path: string;
  readonly barriers: readonly Barrier[];
}

export async function lookAt(browser: Browser, people: People, visited: readonly Visited[]): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  const seen = new Set<string>();
  for (const [username, own] of Map.groupBy(visited, (one) => one.username)) {
    const desk = username === null ? await Desk.visitor(browser, people.address) : await Desk.of(browser, username, await people.find(username));
    for (const { path } of own) {
      await desk.open(path);
      await desk.page.waitForTimeout(300);
      const barriers = await everyBarrier(desk.page);
      looked.push({ path, barriers: [...barriers, ...await barriersOfOpened(desk.page, seen)] });
    }
    await desk.page.context().close();
  }
  return looked;
}
