import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../../tools/services/folders.mjs';
import { chooseFile } from './fill-form.js';

/** What a story costs whoever does it: each key of a combination is one, a field that is typed or pasted into is one, however long its text. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
  readonly fields: number;
  readonly files: number;
}

/** Hands that count what they do on a page. */
export class CountedHands {
  private spent: Effort = { clicks: 0, keys: 0, fields: 0, files: 0 };

  constructor(readonly page: Page) {}

  /** @param through whether a picker draws its choice above the field that is clicked */
  async click(target: Locator, through = false): Promise<void> {
    this.add('clicks');
    await target.click({ force: through });
  }

  async press(key: string): Promise<void> {
    this.add('keys', key.split('+').length);
    await this.page.keyboard.press(key);
  }

  async type(target: Locator, text: string): Promise<void> {
    this.add('fields');
    await target.fill(text);
  }

  /** From the clipboard, as another program left it there. */
  async paste(target: Locator, text: string): Promise<void> {
    this.add('fields');
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await target.focus();
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  async upload(scope: Locator, file: File): Promise<void> {
    this.add('files');
    await chooseFile(scope, file);
  }

  /** Kept beside the pictures, for the table of what each story takes. */
  effort(story: string): Effort {
    const folder = join(projectRoot, 'artefacts', 'effort');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${story.replaceAll(/\W+/g, '-')}.json`), `${JSON.stringify({ story, ...this.spent })}\n`);
    return this.spent;
  }

  private add(what: keyof Effort, more = 1): void {
    this.spent = { ...this.spent, [what]: this.spent[what] + more };
  }
}
