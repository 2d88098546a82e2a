import type { Browser } from 'playwright-core';
import type { Product } from '../../../../tools/testing/product.js';
import { BrowserJourney } from '../browser/browser-journey.js';
import { openBrowser } from '../browser/desk.js';
import type { People } from '../api/person.js';
import { startInstallation } from './installation.js';

/** What all suites play on: starting a product takes longer than playing most filings. */
export interface Stage {
  readonly product: Product;
  readonly people: People;
  /** Address of the database for who may read everything in it. */
  readonly database: string;
  readonly browser: Browser;
  readonly hand: BrowserJourney;
  close(): Promise<void>;
}

/** Known once the tests run; suites are declared before. */
export type OnStage = () => Stage;

export async function openStage(): Promise<Stage> {
  const [{ product, people, database }, browser] = await Promise.all([startInstallation(), openBrowser()]);
  return {
    product, people, database, browser, hand: new BrowserJourney(browser, people),
    close: async () => {
      await browser.close();
      await product.stop();
    },
  };
}

/** The same stage for a journey whose people sit at their browsers; pictures go into a folder of that name. */
export function atBrowsers(stage: Stage, name: string): Stage {
  const hand = new BrowserJourney(stage.browser, stage.people, name);
  return { ...stage, hand, people: stage.people.atBrowsers(hand) };
}
