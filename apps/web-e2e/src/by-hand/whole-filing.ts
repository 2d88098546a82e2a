import type { Browser } from 'playwright-core';
import * as acceptance from '../answers/acceptance.js';
import * as archive from '../answers/archive.js';
import * as evaluation from '../answers/evaluation.js';
import * as issuing from '../answers/issuing.js';
import * as publishing from '../answers/publishing.js';
import * as review from '../answers/review.js';
import type { Draft } from '../api/answers.js';
import type { People } from '../api/person.js';
import { moveClock } from '../api/training-clock.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { Desk } from '../browser/desk.js';
import { submitOnPage } from '../browser/submit-draft.js';
import { completeDraft } from '../journey/file-application.js';
import { xinxiangEmployer } from '../journey/application.js';
import { Journey } from '../journey/journey.js';
import { samplePdf, uploadOf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import * as stages from '../journey/stages.js';
import { overAs, proveCase } from '../proof/prove-case.js';

export const wholeFilingByHand = (stage: OnStage): void => describe('a filing at the browser', () => {
  let people: People;
  let database: string;
  let browser: Browser;
  let hand: BrowserJourney;
  let journey: Journey;
  beforeAll(() => {
    ({ people, database, browser, hand } = stage());
  });

  it('begins with one click on a training account', async () => {
    const desk = await Desk.signIn(browser, people.address, 'jixie-faren');
    expect(new URL(desk.page.url()).pathname).toMatch(/^\/institution/);
    expect(desk.errors).toEqual([]);
    await desk.putAway();
  });

  it('is drafted, completed with a material and submitted by the institution', async () => {
    const complete = await completeDraft(people, 'jixie-jingban', { ...xinxiangEmployer, contactName: null });
    const desk = await hand.desk('jixie-jingban');
    const { page } = desk;
    await page.goto(`${people.address}/institution/drafts/${complete.id}?step=people`);
    await page.locator('#draft-contactName').fill('李示范');
    await hand.look('jixie-jingban', 'draft-people');
    await page.goto(`${people.address}/institution/drafts/${complete.id}?step=materials`);
    await page.locator('input[type=file]').first().setInputFiles(await uploadOf(samplePdf('补充文件.pdf')));
    await page.getByText('补充文件.pdf').first().waitFor();
    await hand.look('jixie-jingban', 'draft-materials');
    await page.goto(`${people.address}/institution/drafts/${complete.id}?step=review`);
    journey = new Journey(people, await submitOnPage(desk), 'jixie-jingban');
    await hand.look('jixie-jingban', 'draft-submitted');
    expect((await people.find('jixie-jingban').then((person) => person.get<readonly Draft[]>('/drafts'))).map(({ id }) => id)).not.toContain(complete.id);
  });

  it('is corrected, accepted and reviewed', async () => {
    await hand.does(journey, 'xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M5'));
    await hand.does(journey, 'jixie-jingban', 'Task_SupplementMaterials', acceptance.corrected);
    await hand.does(journey, 'xx-shouli2', 'Task_FormalReview', acceptance.complete());
    await hand.does(journey, 'xx-chushen1', 'Task_InitialReview', review.qualified);
  });

  it('is found by its supervisor on the map of all cases, behind the figure of its step', async () => {
    const desk = await hand.desk('xx-dudao');
    await desk.open('/supervisor/fleet');
    const badge = desk.page.locator('a.heat-badge[href*="element=Call_TechnicalEvaluation"]');
    await badge.waitFor();
    await hand.look('xx-dudao', 'fleet');
    const count = Number.parseInt(await badge.innerText(), 10);
    await badge.click();
    const found = desk.page.getByRole('link', { name: journey.filed.caseNo });
    await found.waitFor();
    expect(await desk.page.locator('.ant-table-row').count()).toBe(count);
    await found.click();
    await desk.page.locator('.djs-container').waitFor();
    await desk.page.getByText('与流程图一致').waitFor();
    await hand.look('xx-dudao', 'case-diagram');
  });

  it('is evaluated by a panel chosen by name', async () => {
    const experts = await Promise.all(stages.experts.map((username) => people.find(username)));
    await hand.does(journey, 'xx-pinggu', 'Task_FormExpertPanel', evaluation.panel(experts.map(({ id }) => id)));
    await hand.does(journey, 'xx-pinggu', 'Task_ScheduleEvaluation', (data, person, today) => evaluation.visit(stages.weeksAfter(today, 2))(data, person, today));
    for (const [element, fill] of [['Task_DocumentReview', evaluation.documentsRead], ['Task_OnSiteInspection', evaluation.inspected], ['Task_ExpertScoring', evaluation.scored]] as const) {
      const [byHand, ...others] = stages.experts;
      await hand.does(journey, byHand, element, fill);
      await Promise.all(others.map((username) => journey.does(username, element, fill)));
    }
    await hand.does(journey, stages.experts[0], 'Task_CompileReport', evaluation.reported('PASS'));
    await hand.does(journey, 'xx-pinggu', 'Task_ConfirmReport', evaluation.confirmed('PASS'));
  });

  it('is decided, and its letter drafted, checked, signed and delivered', async () => {
    await hand.does(journey, 'xx-lingdao1', 'Task_FilingDecision', review.approved);
    await hand.does(journey, 'xx-wenshu1', 'Task_DraftDocument', issuing.drafted());
    await hand.does(journey, 'xx-hegao', 'Task_CheckDocument', issuing.checked);
    await hand.does(journey, 'xx-lingdao1', 'Task_SignDocument', issuing.signed);
    await hand.does(journey, 'xx-shouli1', 'Task_PhoneNotice', issuing.phoned);
    await hand.does(journey, 'xx-wenshu1', 'Task_MailDelivery', issuing.mailed);
  });

  it('is reported, published and archived', async () => {
    await hand.does(journey, 'xx-huizong', 'Task_ReportToProvince', publishing.reportedUp);
    await hand.does(journey, 'ha-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated);
    await journey.reachesAnchor('publishedAt');
    await moveClock(await people.find('sys-system'), stages.weeksAfter(await journey.today(), 2));
    await hand.does(journey, 'ha-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen);
    await hand.does(journey, 'xx-dangan', 'Task_ReviewArchive', archive.fileComplete);
    await journey.reaches('archived');
    expect(await proveCase(journey, database)).toEqual(overAs('archived', 'End_Filed', '已归档'));
  });

  it.each([
    ['jixie-jingban', 'institution', 'desk-institution'], ['jixie-jingban', 'cases', 'case-institution'], ['xx-shouli1', 'officer/inbox/group', 'desk-officer'],
    ['xx-dudao', 'supervisor/cases', 'desk-supervisor'], ['xx-dudao', 'supervisor/incidents', 'desk-incidents'], ['sys-system', 'administration/accounts', 'desk-accounts'],
    ['sys-audit', 'administration/audit', 'desk-audit'],
  ])('shows %s the page %s', async (username, path, name) => {
    const desk = await hand.desk(username);
    await desk.open(path === 'cases' ? `/cases/${journey.caseId}` : `/${path}`);
    await hand.look(username, name);
  });
});
