import { addDays, beijingDate, civilDate } from '@beian/calendar';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { now } from '../../../../apps/web-e2e/src/api/training-clock.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { applicant, type FiledBefore } from './application.js';

interface Supervised {
  readonly people: People;
  readonly hand: BrowserJourney;
  readonly filing: FiledBefore;
}

const said = '完善考场监控，补录考评员资料';

/** An order to rectify from its entry to its end; what was entered by mistake is taken back and stays readable. */
export const supervision = (supervised: () => Supervised): void => it('carries an order to rectify that is entered, read by the institution, closed, and taken back where it was a mistake', async () => {
  const { people, hand, filing } = supervised();
  const supervisor = 'fz-dudao';
  const today = beijingDate(new Date(await now(await people.find(supervisor))).toISOString());
  const { page } = await hand.opens(supervisor, `/filings/${filing.id}`, 'filing-oversight');
  const dialog = page.getByRole('dialog');
  const confirm = () => dialog.getByRole('button', { name: /确\s?定/ }).click();
  const write = async (field: string, text: string) => {
    await dialog.locator(`#${field}`).fill(text);
    // A day is taken over with Enter, and its calendar closes.
    if (field.endsWith('On')) await dialog.locator(`#${field}`).press('Enter');
  };

  await page.getByRole('button', { name: '登记监管记录' }).click();
  for (const [field, text] of [['issuedOn', today], ['dueOn', addDays(civilDate(today), 15)], ['text', said], ['basis', '季度质量督导检查']] as const) await write(field, text);
  await hand.look(supervisor, 'supervision-entry');
  await confirm();
  await page.getByText('整改中').waitFor();

  const institution = await hand.desk(applicant);
  await institution.open(`/filings/${filing.id}`);
  await institution.page.getByText(said).waitFor();
  expect(await institution.page.getByRole('button', { name: /登记监管记录|整改办结|撤销登记/ }).count()).toBe(0);

  await page.getByRole('button', { name: '整改办结' }).click();
  for (const [field, text] of [['doneOn', today], ['completion', '现场复核，已整改']] as const) await write(field, text);
  await confirm();
  await page.getByText(`已于 ${today} 完成`).waitFor();

  await page.getByRole('button', { name: '撤销登记' }).click();
  await dialog.getByLabel('理由').fill('应登记到另一家机构');
  await confirm();
  await page.getByText('撤销理由：应登记到另一家机构').waitFor();
  await hand.look(supervisor, 'supervision-taken-back');
});
