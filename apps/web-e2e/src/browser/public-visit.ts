import type { Browser, Locator } from 'playwright-core';
import { everyBarrier, type Barrier } from './accessibility.js';
import { Desk } from './desk.js';

export interface Width {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const phone: Width = { name: 'phone', width: 390, height: 844 };
const screen: Width = { name: 'screen', width: 1280, height: 800 };

/** Somebody at the public pages: what keeps him out, what hangs over the edge, and everything he was told. */
export class PublicVisit {
  readonly barriers: { readonly page: string; readonly found: readonly Barrier[] }[] = [];
  readonly overhanging: string[] = [];
  /** Pages and answers, as they came. */
  readonly told: string[] = [];

  private constructor(readonly desk: Desk) {
    desk.page.on('response', (response) => {
      if (response.url().includes('/api/')) void response.text().then((text) => this.told.push(text), () => undefined);
    });
  }

  static async begin(browser: Browser, address: string): Promise<PublicVisit> {
    return new PublicVisit(await Desk.visitor(browser, address));
  }

  get page() {
    return this.desk.page;
  }

  heading(name: string): Promise<void> {
    return this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** On a phone and on a screen. */
  async look(name: string): Promise<void> {
    for (const { name: on, ...size } of [phone, screen]) {
      await this.page.setViewportSize(size);
      await this.desk.picture(`public-${name}-${on}`);
      const found = await everyBarrier(this.page);
      if (found.length > 0) this.barriers.push({ page: `${name} on a ${on}`, found });
      if (await this.page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')) this.overhanging.push(`${name} on a ${on}`);
    }
    this.told.push(await this.page.content());
  }
}
