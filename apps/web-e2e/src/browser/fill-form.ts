import type { Locator, Page } from 'playwright-core';
import type { FieldSchema, FormSchema, FormValues } from '../api/answers.js';
import { rowsOf } from '../answers/prefilled.js';
import { uploadOf } from '../journey/sample-file.js';

const radiosUpTo = 6;

/** Fills a form by hand: every field whose value is another than what stands there. Names of people are typed for their ids. */
export async function fillForm(page: Page, schema: FormSchema, prefix: string, before: FormValues, form: FormValues, names: ReadonlyMap<string, string> = new Map()): Promise<void> {
  for (const field of schema.fields) {
    const value = form[field.key];
    if (field.readOnly || same(value, before[field.key])) continue;
    const id = `${prefix}-${field.key}`;
    if (field.rows === null) await fillField(page, field, id, value ?? null, names);
    else await fillRows(page, field.rows, id, rowsOf(before[field.key]), rowsOf(value), names);
  }
}

async function fillRows(page: Page, schema: FormSchema, id: string, before: readonly FormValues[], rows: readonly FormValues[], names: ReadonlyMap<string, string>): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (index >= before.length) await page.locator(`#${id}`).getByRole('button', { name: '增加一行' }).click();
    await fillForm(page, schema, `${id}-${index}`, before[index] ?? {}, row, names);
  }
}

async function fillField(page: Page, { kind, options }: FieldSchema, id: string, value: unknown, names: ReadonlyMap<string, string>): Promise<void> {
  const control = page.locator(`#${id}`);
  const labels = new Map((options ?? []).map((option) => [option.value, option.label.zh]));
  switch (kind) {
    case 'choice':
      if ((await page.locator(`select#${id}`).count()) > 0) await control.selectOption(String(value));
      else if (labels.size <= radiosUpTo) await control.getByRole('radio', { name: labels.get(String(value)) ?? '', exact: true }).check();
      else await choose(page, id, labels.get(String(value)) ?? '');
      return;
    case 'multiChoice':
      for (const each of textsOf(value)) {
        const box = control.getByRole('checkbox', { name: labels.get(each) ?? '', exact: true });
        if ((await box.count()) > 0) await box.check();
        else await chooseUntyped(page, id, labels.get(each) ?? '');
      }
      return;
    case 'flag': case 'signature':
      await control.setChecked(value !== false && value !== null);
      return;
    case 'users':
      for (const each of textsOf(value)) await choose(page, id, names.get(each) ?? each);
      return;
    case 'occupation':
      await choose(page, id, String(value));
      return;
    case 'region':
      await chooseRegion(page, id, String(value));
      return;
    case 'files':
      for (const file of filesOf(value)) await chooseFile(control, file);
      return;
    case 'date':
      await control.fill(String(value));
      await control.press('Enter');
      return;
    case 'instant': {
      const [day = '', time = ''] = String(value).split('T');
      await control.fill(day);
      await control.press('Enter');
      await page.locator(`#${id}-time`).fill(time.slice(0, 5));
      return;
    }
    default:
      await control.fill(String(value ?? ''));
  }
}

/** @param scope what holds the file chooser */
export async function chooseFile(scope: Locator, file: File): Promise<void> {
  await scope.locator('input[type=file]').setInputFiles(await uploadOf(file));
  await scope.getByText(file.name).first().waitFor();
}

/** Takes the option with that text; where a picker searches, the text is typed. */
export async function choose(page: Page, id: string, text: string): Promise<void> {
  const control = page.locator(`#${id}`);
  await control.click({ force: true });
  if (await control.isEditable()) await control.fill(text);
  await page.locator('.ant-select-item-option').filter({ hasText: text, visible: true }).last().click();
  await close(control);
}

/** What is still closing would take the next click for its own. */
async function close(control: Locator): Promise<void> {
  await control.press('Escape');
  await control.page().locator('.ant-select-dropdown').filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

/** Several options of a picker that does not search by what is shown. */
async function chooseUntyped(page: Page, id: string, text: string): Promise<void> {
  const control = page.locator(`#${id}`);
  await control.click({ force: true });
  await page.locator('.ant-select-item-option').filter({ hasText: text, visible: true }).last().click();
  await close(control);
}

/** Province, city, county: each opens the next; the list stays as long as there is one. */
async function chooseRegion(page: Page, id: string, code: string): Promise<void> {
  const control = page.locator(`#${id}`);
  await control.click({ force: true });
  for (const part of new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])) {
    const options = page.locator('.ant-select-item-option').filter({ visible: true });
    await control.fill(part);
    await options.nth(1).waitFor({ state: 'detached' });
    await options.click();
  }
  await close(control);
}

/** An empty table and an empty field look the same on a page. */
const written = (value: unknown): string => (value === undefined || (isList(value) && value.length === 0) ? 'null' : JSON.stringify(value));
const textsOf = (value: unknown): readonly string[] => (isList(value) ? value.map(String) : []);
const filesOf = (value: unknown): readonly File[] => (isList(value) ? value.filter((each) => each instanceof File) : []);
const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
