import type { Browser } from 'playwright-core';
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

/** Loads rows until there are enough, then turns the wheel from the first to the last and back, at full speed of the processor. */
export async function measureScrolling(browser: Browser, people: People, username: string, wanted: number): Promise<Scrolled> {
  const desk = await Desk.of(browser, username, await people.find(username));
  const { page } = desk;
  await witness(page.context());
  await desk.open('/officer/inbox/group');
  const more = page.locator('.load-more button');
  for (let pages = 0; pages < wanted / 20 && (await more.count()) > 0; pages++) {
    await more.click();
    await page.locator('.load-more .ant-btn-loading').waitFor({ state: 'detached' });
    if (Number(await page.locator('.ant-table-row').count()) >= wanted) break;
  }
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
  const rows = await page.locator('.ant-table-row').count();
  const longTasks = await longTasksOf(page);
  await page.context().close();
  return { rows, longTasks };
}
