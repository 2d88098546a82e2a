import type { Locator, Page } from 'playwright-core';
import { everyBarrier, type Barrier } from '../../apps/web-e2e/src/browser/accessibility.js';

/** Menus, lists, panels and wordings of rules say that they open something. */
const OPENERS = '[aria-haspopup]:not([disabled], [aria-disabled="true"])';
/** The library's lists and calendars come with a movement. */
const COMING = 500;

/** What it is called, without figures: the tenth row opens what the first one does. */
const called = (opener: Locator): Promise<string> => opener.evaluate((element) => `${element.getAttribute('role') ?? element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.replace(/[\d：:].*$/u, '').trim());

/** With each thing opened that a page opens: barriers by day and by night, and whether the focus is back where it was. What was opened on an earlier page is not opened again. */
export async function barriersOfOpened(page: Page, seen: Set<string>): Promise<readonly Barrier[]> {
  const found: Barrier[] = [];
  for (const opener of await page.locator(OPENERS).all()) {
    if (!await opener.isVisible()) continue;
    const name = await called(opener);
    if (seen.has(name)) continue;
    seen.add(name);
    found.push(...await opened(page, opener, name));
  }
  return found;
}

async function opened(page: Page, opener: Locator, name: string): Promise<readonly Barrier[]> {
  await opener.focus();
  await page.keyboard.press(await opener.getAttribute('role') === 'combobox' ? 'ArrowDown' : 'Enter');
  await page.waitForTimeout(COMING);
  const found = (await everyBarrier(page)).map((barrier) => ({ ...barrier, rule: `${barrier.rule}, with "${name}" open` }));
  await page.keyboard.press('Escape');
  await page.waitForTimeout(COMING);
  const back = await opener.evaluate((element) => element === document.activeElement);
  return back ? found : [...found, { rule: 'the focus is not back on what opened it', impact: 'serious', at: [name] }];
}
