import { addDays, beijingDate, civilDate } from '@beian/calendar';
import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import { caseDocuments } from '../../../../apps/web-e2e/src/api/cases.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { inbox } from '../../../../apps/web-e2e/src/api/tasks.js';
import { moveClock, now } from '../../../../apps/web-e2e/src/api/training-clock.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { CountedHands } from '../../../../apps/web-e2e/src/browser/counted-hands.js';
import { file } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { samplePdf } from '../../../../apps/web-e2e/src/journey/sample-file.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { seal } from '../../../../apps/web-e2e/src/journey/stages.js';
import { until } from '../../../../apps/web-e2e/src/journey/until.js';
import { overAs, proveCase } from '../../../../apps/web-e2e/src/proof/prove-case.js';
import * as answers from './answers.js';
import { applicant, applicationFor, type FiledBefore } from './application.js';
import { atTheCounter } from './counter.js';
import { supervision } from './supervision.js';
import { wrongApplications } from './wrong-applications.js';

interface Filing extends FiledBefore {
  readonly status: string;
  readonly permissions: readonly { readonly permission: string; readonly open: boolean }[];
}

const threeYearsOn = (day: string): string => `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;

/** A filing from before this system is renewed: the city evaluates, the province issues. */
export const journey = (stage: OnStage): void => describe('a filing is renewed in Fujian', () => {
  let people: People;
  let database: string;
  let hand: BrowserJourney;
  let filing: Filing;
  let renewal: Journey;
  beforeAll(() => {
    ({ people, database, hand } = stage());
  });

  const present = async (): Promise<Filing> => (await people.find(applicant)).get(`/filings/${filing.id}`);

  it('is begun from the entry of the filing, and the form begins with the register', async () => {
    const person = await people.find(applicant);
    const { items: [own] } = await person.get<{ readonly items: readonly Filing[] }>('/filings');
    if (own === undefined) throw new Error('the institution has no filing');
    filing = own;
    const tenDaysOpen = addDays(civilDate(own.validUntil), -80);
    if (beijingDate(new Date(await now(person)).toISOString()) < tenDaysOpen) await moveClock(await people.find('sys-system'), tenDaysOpen);
    const desk = await hand.desk(applicant);
    const { page } = desk;
    await desk.open('/institution');
    const hands = new CountedHands(page);
    await hands.click(page.getByRole('link', { name: '我的备案' }));
    await hands.click(page.getByRole('link', { name: filing.filingNo }));
    const offer = page.locator('tr', { has: page.getByRole('rowheader', { name: /续期/u }) });
    await offer.getByRole('button').waitFor();
    await hand.look(applicant, 'renewal-filing');
    await hands.click(offer.getByRole('button'));
    await page.getByText('稳妥提交日').or(page.getByText('存续期')).first().waitFor();
    expect(hands.effort('begin a renewal')).toEqual({ clicks: 3, keys: 0, fields: 0, files: 0 });
    await hand.look(applicant, 'renewal-draft');
  });

  atTheCounter(() => ({ hand, filing }));
  supervision(() => ({ people, hand, filing }));

  const { beforeItIsFiled, whileItRuns } = wrongApplications(() => ({ people, hand, filing, renewal }));
  beforeItIsFiled();

  it('FJ-R3: goes into its case, with the six batches of its validity', async () => {
    renewal = await file(people, { ...applicationFor(filing), offices: { authority: 'fz', province: 'fj' } });
  });

  whileItRuns();

  it('FJ-R12: is corrected once, accepted, checked, evaluated and reported by the city', async () => {
    await renewal.does('fz-shouli1', 'Task_FormalReview', acceptance.incomplete('FJ-R-M2'));
    await renewal.does(applicant, 'Task_SupplementMaterials', acceptance.corrected, { 'FJ-R-M2': samplePdf('工作总结（补正）.pdf') });
    await renewal.does('fz-shouli1', 'Task_FormalReview', acceptance.complete());
    await renewal.does('fz-chushen1', 'Task_CheckConditions', answers.conditionsMet);
    await renewal.does('fz-pinggu', 'Task_RenewalEvaluation', answers.evaluatedWell);
    await renewal.does('fz-huizong', 'Task_ReportToProvince', answers.reportedToProvince);
  });

  it('FJ-R13, T-70: is decided and drafted in the province; the clerk of the city has nothing to draft', async () => {
    const decision = await renewal.task('fj-shengling', 'Task_ProvinceIssue');
    expect(decision.data['present']).toContain(filing.validUntil);
    await renewal.does('fj-shengling', 'Task_ProvinceIssue', answers.decidedInProvince);
    await renewal.task('fj-wenshu1', 'Task_DraftDocument');
    const ofCity = await inbox(await people.find('fz-wenshu1'), 'group');
    expect(ofCity.filter(({ caseId }) => caseId === renewal.caseId)).toEqual([]);
    await renewal.does('fj-wenshu1', 'Task_DraftDocument', issuing.drafted());
    await renewal.does('fj-hegao', 'Task_CheckDocument', issuing.checked);
  });

  it('shows who signs what it changes in the register, the old validity beside the new one', async () => {
    const signing = await renewal.task('fj-shengling', 'Task_SignDocument');
    const desk = await hand.opens('fj-shengling', `/officer/tasks/${signing.id}`, 'renewal-signature');
    const ends = desk.page.getByRole('region', { name: '对备案的变更' }).getByRole('row', { name: '有效期止' });
    expect(await ends.getByRole('cell').allInnerTexts()).toEqual([filing.validUntil, threeYearsOn(filing.validUntil)]);
    const ofCity = await hand.opens('fz-lingdao1', `/officer/tasks/${signing.id}`, 'renewal-signature-city');
    await ofCity.page.getByText(/该任务由福建省职业技能鉴定指导中心的省级签批领导办理[^]*FJ-R13/u).waitFor();
    expect(await ofCity.page.locator('.task-submit').getByRole('button', { name: '提交' }).isDisabled()).toBe(true);
    await renewal.does('fj-shengling', 'Task_SignDocument', issuing.signed);
    const letter = await until('the new filing letter', async () => (await caseDocuments(await people.find(applicant), renewal.caseId)).find(({ type, state }) => type === 'DOC-FJ-REN' && state === 'sealed'));
    expect(letter.number).toMatch(/^闽劳鉴备函〔\d{4}〕\d+号$/);
  });

  it('A-34: is valid for three years from the day after its old validity, with everything open again, published and archived', async () => {
    await renewal.does('fj-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated);
    await renewal.does('fj-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen);
    await seal(renewal);
    const { status, validUntil, permissions } = await present();
    expect({ status, validUntil }).toEqual({ status: 'active', validUntil: threeYearsOn(filing.validUntil) });
    expect(permissions.filter(({ open }) => !open)).toEqual([]);
    expect(await proveCase(renewal, database)).toEqual(overAs('archived', 'End_Renewed', '已归档'));
  });

  it.each([[applicant, 'institution'], ['fz-shouli1', 'officer'], ['fz-dudao', 'supervisor']])('is found by %s at the desk of the %s with its new validity and both versions', async (username, at) => {
    const { page } = await hand.opens(username, `/${at}/filings`, `filings-${at}`);
    await page.getByRole('link', { name: filing.filingNo }).click();
    await page.getByText(threeYearsOn(filing.validUntil)).first().waitFor();
    await page.getByText('第 2 版').first().waitFor();
    await page.getByText('第 1 版').first().waitFor();
    await hand.look(username, `filing-${at}`);
  });
});
