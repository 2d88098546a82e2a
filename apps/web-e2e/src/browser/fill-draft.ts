import type { Page } from 'playwright-core';
import type { Draft, FieldSchema, FormSchema, FormValues } from '../api/answers.js';
import type { Person } from '../api/person.js';
import type { Application } from '../journey/file-application.js';
import { samplePdf } from '../journey/sample-file.js';
import { until } from '../journey/until.js';
import type { Desk } from './desk.js';
import { chooseFile, fillForm } from './fill-form.js';

const sectionPrefix = 'draft-section-';

export interface Drafting {
  readonly desk: Desk;
  readonly person: Person;
  readonly application: Application;
  /** Materials that are left out. */
  readonly without: readonly string[];
  readonly look: (name: string) => Promise<void>;
}

/** From the page of the procedure through all steps of the draft to the last one, as an institution goes. */
export async function fillDraft(drafting: Drafting): Promise<Draft> {
  const { desk: { page }, person, application, look } = drafting;
  const { form: schema } = await person.get<{ readonly form: FormSchema }>(`/procedures/${application.procedureId}`);
  const id = await begin(drafting);
  const draft = await person.get<Draft>(`/drafts/${id}`);
  const form = application.form(draft.form);
  for (let section = await sectionShown(page); section !== null; section = await sectionShown(page)) {
    await fillForm(page, { ...schema, fields: fieldsOf(schema, section) }, 'draft', draft.form, form);
    await look(`draft-${section}`);
    await goOn(page);
    await page.locator(`#${sectionPrefix}${section}`).waitFor({ state: 'detached' });
  }
  await until('the draft is saved as it was typed', async () => (differing(schema, (await person.get<Draft>(`/drafts/${id}`)).form, form).length === 0 ? true : undefined))
    .catch(async () => { throw new Error(`not saved as typed: ${differing(schema, (await person.get<Draft>(`/drafts/${id}`)).form, form).join(', ')}`); });
  await upload(drafting, await person.get<Draft>(`/drafts/${id}`));
  await goOn(page);
  await look('draft-review');
  return person.get<Draft>(`/drafts/${id}`);
}

async function begin({ desk, person, application: { procedureId, filingId }, look }: Drafting): Promise<string> {
  await desk.open(`/institution/procedures/${procedureId}`);
  await look('procedure');
  const filing = filingId === undefined ? null : await person.get<{ readonly filingNo: string }>(`/filings/${filingId}`);
  await desk.page.getByRole('button', filing === null ? { name: '开始申请' } : { name: `申请 ${filing.filingNo}` }).click();
  await desk.page.waitForURL(/institution\/drafts\/./);
  await desk.settled();
  return new URL(desk.page.url()).pathname.split('/').at(-1) ?? '';
}

async function upload({ desk: { page }, without, look }: Drafting, { materials }: Draft): Promise<void> {
  for (const { id, applies } of materials) if (applies && !without.includes(id)) await chooseFile(page.locator(`#material-${id}`), samplePdf(`${id}.pdf`, id));
  await look('draft-materials');
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: '下一步' }).click();

/** The part of the form on the step as it stands; null: it is one of the last two, for materials and review. */
async function sectionShown(page: Page): Promise<string | null> {
  await page.locator('.wizard-body .step-footer').waitFor();
  const section = page.locator(`.wizard-body section[id^="${sectionPrefix}"]`);
  return (await section.count()) === 0 ? null : ((await section.first().getAttribute('id')) ?? '').slice(sectionPrefix.length);
}

/** What belongs to no section stands in a part of its own. */
function fieldsOf({ sections, fields }: FormSchema, shown: string): FieldSchema[] {
  return fields.filter(({ section }) => (sections.some(({ id }) => id === section) ? section : 'loose') === shown);
}

/** Fields that hold something else than they should; who signs and when is the page's own. */
function differing({ fields }: FormSchema, saved: FormValues, wanted: FormValues): readonly string[] {
  return fields.filter(({ key, kind, readOnly }) => !readOnly && kind !== 'signature' && kind !== 'rows' && written(saved[key]) !== written(wanted[key])).map(({ key }) => key);
}

const written = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value === false || value === undefined ? null : value);
