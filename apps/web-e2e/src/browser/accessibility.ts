import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Barrier {
  readonly rule: string;
  readonly impact: string;
  readonly at: readonly string[];
}

const run = (options: object) => `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(({ violations }) => violations
  .map(({ id, impact, nodes }) => ({ rule: id, impact, at: nodes.slice(0, 3).map(({ target }) => target.join(' ')) })))`;

/** At night the page has the same parts; what may differ is whether its letters can be read. */
async function unreadableAtNight(page: Page): Promise<readonly Barrier[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const found = await page.evaluate<readonly Barrier[]>(run({ runOnly: ['color-contrast'] }));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  return found.map((barrier) => ({ ...barrier, rule: `${barrier.rule} at night` }));
}

/** Barriers of the page as it stands, slight ones too. */
export async function everyBarrier(page: Page): Promise<readonly Barrier[]> {
  await page.evaluate(axe);
  return [...await page.evaluate<readonly Barrier[]>(run({})), ...await unreadableAtNight(page)];
}

/** Serious and critical ones. */
export async function barriers(page: Page): Promise<readonly Barrier[]> {
  return (await everyBarrier(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
