import type { Locator, Page } from 'playwright-core';
import { until } from '../journey/until.js';

/** Whatever turns for ever is at rest. */
const moving = `document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity).length`;

/** Until what comes in or goes has come to rest: what is half there can neither be read nor hit. */
export async function atRest(page: Page): Promise<void> {
  await until(`${page.url()} moves no more`, async () => ((await page.evaluate<number>(moving)) === 0 ? true : undefined));
}

/** Presses a button of what has just opened: one that still comes in moves away between pressing and letting go, and nothing happens. */
export async function press(button: Locator): Promise<void> {
  await button.waitFor();
  await atRest(button.page());
  await button.click();
}
