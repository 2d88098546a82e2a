import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import { Desk } from '../../apps/web-e2e/src/browser/desk.js';
import { firstContentfulPaintOf, throttle, witness } from './witness.js';

export interface FirstLoad {
  readonly desk: string;
  readonly paintMs: readonly number[];
  /** Compressed, of every script until the page rests. */
  readonly scriptKilobytes: number;
}

export interface Visited {
  readonly desk: string;
  /** Null: nobody signs in. */
  readonly username: string | null;
  readonly path: string;
}

/** What follows the first look, such as parts that are loaded when the rest is there. The page listens for news without end: it never rests by itself. */
const restMs = 2_000;

/** A new browser window with nothing in its memory, several times. */
export async function measureFirstLoad(browser: Browser, people: People, { desk: name, username, path }: Visited, times: number, rate: number): Promise<FirstLoad> {
  const paintMs: number[] = [];
  let scriptKilobytes = 0;
  for (let n = 0; n < times; n++) {
    const desk = username === null ? await Desk.visitor(browser, people.address) : await Desk.of(browser, username, await people.find(username));
    const { page } = desk;
    await witness(page);
    await throttle(page, rate);
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length, () => 0));
    });
    await desk.open(path);
    await page.waitForTimeout(restMs);
    paintMs.push(await firstContentfulPaintOf(page));
    scriptKilobytes = Math.max(scriptKilobytes, (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024);
    await page.context().close();
  }
  return { desk: name, paintMs, scriptKilobytes };
}
