import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Barrier {
  readonly rule: string;
  readonly impact: string;
  readonly at: readonly string[];
}

const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .map(({ id, impact, nodes }) => ({ rule: id, impact, at: nodes.slice(0, 3).map(({ target }) => target.join(' ')) })))`;

/** Barriers of the page as it stands, slight ones too. */
export async function everyBarrier(page: Page): Promise<readonly Barrier[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly Barrier[]>(run);
}

/** Serious and critical ones. */
export async function barriers(page: Page): Promise<readonly Barrier[]> {
  return (await everyBarrier(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
