import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../../../tools/services/chromium.mjs';
import { projectRoot } from '../../../../tools/services/folders.mjs';
import type { Person } from '../api/person.js';
import { until } from '../journey/until.js';

const pictures = join(projectRoot, 'artefacts', 'screenshots');

export async function openBrowser(): Promise<Browser> {
  const { path, args, env } = await findChromium();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

const blank = 'about:blank';

/** Whatever turns for ever is at rest. */
const moving = `document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity).length`;

/** One person's browser window, and what went wrong in it. */
export class Desk {
  readonly errors: string[] = [];

  private constructor(
    readonly username: string,
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${error.message}`));
    page.setDefaultTimeout(60_000);
  }

  /** With one click on a training account. */
  static async signIn(browser: Browser, address: string, username: string): Promise<Desk> {
    const desk = new Desk(username, await (await window(browser)).newPage(), address);
    await desk.page.goto(`${address}/sign-in`);
    await desk.page.getByLabel('按姓名、角色或单位筛选').fill(username);
    await desk.page.locator('.training-account').first().click();
    await desk.page.waitForURL(/institution|officer|supervisor|administration/);
    return desk;
  }

  /** In the session of somebody who is signed in already: an account has one session at a time. */
  static async of(browser: Browser, username: string, person: Person): Promise<Desk> {
    const context = await window(browser);
    await context.addCookies([{ ...person.session(), url: person.address }]);
    return new Desk(username, await context.newPage(), person.address);
  }

  /** Somebody who never signs in. */
  static async visitor(browser: Browser, address: string): Promise<Desk> {
    return new Desk('visitor', await (await window(browser)).newPage(), address);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
    await this.settled();
  }

  /** The window shows nothing until a page is opened in it again. */
  async putAway(): Promise<void> {
    if (this.page.url() !== blank) await this.page.goto(blank);
  }

  /** Until nothing on the page is still being fetched. */
  async settled(): Promise<void> {
    await this.page.locator('main, #content').first().waitFor();
    await until(`${this.page.url()} is there`, async () => ((await this.page.locator('.ant-skeleton, .ant-spin-spinning').count()) === 0 ? true : undefined));
  }

  /** Until what comes in or goes has come to rest: what is half there can neither be read nor hit. */
  async atRest(): Promise<void> {
    await until(`${this.page.url()} moves no more`, async () => ((await this.page.evaluate<number>(moving)) === 0 ? true : undefined));
  }

  /** The one button of a task's form; institutions are asked once more. */
  async submit(confirm = false): Promise<void> {
    await this.page.locator('.task-submit').getByRole('button', { name: '提交' }).click();
    if (confirm) await this.page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  }

  /** Everything that is said to be wrong where the person looks: beside fields and above the form. */
  complaints(): Promise<readonly string[]> {
    return this.page.locator('.field-error, .cell-error, .ant-alert-error').allInnerTexts();
  }

  async picture(name: string): Promise<void> {
    const path = join(pictures, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    // Where the page is scrolled to, its head would stand in the middle of the picture.
    await this.page.evaluate('window.scrollTo(0, 0)');
    await this.page.screenshot({ path, fullPage: true });
  }
}

/**
 * Far from Beijing, so that nothing leans on the machine's own zone. As for people whom moving things make ill: a button that still comes in
 * moves away between pressing and letting go, and nothing happens.
 */
function window(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN', timezoneId: 'America/New_York', viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
}
