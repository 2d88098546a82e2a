import type { Browser, Page } from 'playwright-core';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import { Desk } from '../../apps/web-e2e/src/browser/desk.js';
import { longTasksOf, witness } from './witness.js';

export interface Scrolled {
  readonly rows: number;
  /** Tasks of the main thread over 50 ms while it is scrolled. */
  readonly longTasks: readonly number[];
}

const wheel = 400;
const pauseMs = 40;

/** Rows that are loaded, drawn or not: the last one that can be drawn at the end of the page. */
const lastRow = `Math.max(0, ...[...document.querySelectorAll('tr[data-index]')].map((row) => Number(row.dataset.index) + 1))`;

/** At the end of the page more are loaded by themselves. */
async function loadRows(page: Page, wanted: number): Promise<number> {
  for (;;) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForTimeout(pauseMs);
    const [rows, more] = [await page.evaluate<number>(lastRow), await page.locator('.load-more').count()];
    if (rows >= wanted || (rows > 0 && more === 0)) break;
  }
  const rows = await page.evaluate<number>(lastRow);
  await page.evaluate('window.scrollTo(0, 0)');
  return rows;
}

/** Loads rows until there are enough, then turns the wheel from the first to the last and back, at full speed of the processor. */
export async function measureScrolling(browser: Browser, people: People, username: string, wanted: number): Promise<Scrolled> {
  const desk = await Desk.of(browser, username, await people.find(username));
  const { page } = desk;
  await witness(page);
  await desk.open('/officer/inbox/group');
  const rows = await loadRows(page, wanted);
  await page.waitForTimeout(1_000);
  await longTasksOf(page);
  await page.mouse.move(600, 500);
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  for (const direction of [1, -1]) {
    for (let at = 0; at < height; at += wheel) {
      await page.mouse.wheel(0, direction * wheel);
      await page.waitForTimeout(pauseMs);
    }
  }
  const longTasks = await longTasksOf(page);
  await page.context().close();
  return { rows, longTasks };
}
