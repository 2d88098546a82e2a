import * as acceptance from '../answers/acceptance.js';
import * as evaluation from '../answers/evaluation.js';
import * as review from '../answers/review.js';
import type { Draft } from '../api/answers.js';
import { saveDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import { moveClock } from '../api/training-clock.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { choose, chooseFile } from '../browser/fill-form.js';
import { submitOnPage } from '../browser/submit-draft.js';
import { xinxiangEmployer } from '../journey/application.js';
import { fileApplication } from '../journey/file-application.js';
import { Journey } from '../journey/journey.js';
import { samplePdf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import * as stages from '../journey/stages.js';
import { until } from '../journey/until.js';
import { overAs, proveCase } from '../proof/prove-case.js';

/** The way to where ways part is prepared over HTTP; there the people are at their browsers. */
export const otherWaysByHand = (stage: OnStage): void => describe('a filing that takes another way at the browser', () => {
  let people: People;
  let database: string;
  let hand: BrowserJourney;
  beforeAll(() => {
    ({ people, database, hand } = stage());
  });

  const laterBy = async (journey: Journey, weeks: number) => moveClock(await people.find('sys-system'), stages.weeksAfter(await journey.today(), weeks));
  const onCase = async (username: string, { caseId }: Journey, tab = '') => {
    const desk = await hand.desk(username);
    await desk.open(`/cases/${caseId}${tab}`);
    return desk;
  };

  it('is rejected once another officer heard what the applicant stated, with a file beside it (A-54)', async () => {
    const journey = await fileApplication(people);
    await stages.accept(journey);
    await hand.does(journey, 'xx-chushen1', 'Task_InitialReview', review.notQualified);
    await journey.reachesAnchor('statementDueAt');

    const { page } = await onCase('jixie-jingban', journey);
    await page.getByRole('button', { name: '陈述意见', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('陈述意见').fill('本单位已设立专门机构，附任命文件。<script>alert(1)</script>');
    await chooseFile(dialog, samplePdf('任命文件.pdf'));
    await hand.look('jixie-jingban', 'case-statement');
    await dialog.getByRole('button', { name: '提交陈述' }).click();
    await page.getByText('已收到陈述意见').waitFor();

    const heard = await journey.task('xx-chushen1', 'Task_HearStatement');
    const officer = await hand.desk('xx-chushen1');
    await officer.open(`/officer/tasks/${heard.id}`);
    await officer.page.locator('#task-outcome').getByRole('radio', { name: '陈述不成立' }).check();
    await officer.page.locator('#task-reasons').fill('陈述的理由不影响原认定');
    await officer.submit();
    await officer.page.getByText('陈述应由其他工作人员听取').waitFor();
    await hand.look('xx-chushen1', 'hearing-by-the-same-officer');
    await hand.does(journey, 'xx-chushen2', 'Task_HearStatement', review.heard('NOT_SUSTAINED'));
    await stages.issue(journey);
    await stages.deliver(journey);
    await stages.seal(journey);

    await onCase('jixie-jingban', journey, '/documents');
    await page.getByText('不予备案通知书').first().waitFor();
    await hand.look('jixie-jingban', 'case-rejected');
    expect(await proveCase(journey, database)).toEqual(overAs('archived', 'End_Rejected', '已归档'));
  });

  it('goes on when the statement that was waived is found without need', async () => {
    const journey = await fileApplication(people);
    await stages.accept(journey);
    await journey.does('xx-chushen1', 'Task_InitialReview', review.notQualified);
    await journey.reachesAnchor('statementDueAt');
    const { page } = await onCase('jixie-jingban', journey);
    await page.getByRole('button', { name: '陈述意见', exact: true }).click();
    await page.getByRole('button', { name: '放弃陈述' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: /确\s?定/ }).click();
    await page.getByText('已记录放弃陈述').waitFor();
    await hand.does(journey, 'xx-chushen2', 'Task_HearStatement', review.heard('SUSTAINED'));
    await journey.task('xx-pinggu', 'Task_FormExpertPanel');
  });

  it('is abandoned when the correction does not come, though its term was extended once (A-02)', async () => {
    const journey = await fileApplication(people);
    await journey.does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M4'));
    const asked = await journey.task('jixie-jingban', 'Task_SupplementMaterials');
    const clerk = await onCase('xx-shouli1', journey);
    await clerk.page.getByRole('button', { name: '延长补正期限' }).click();
    await clerk.page.getByLabel('理由').fill('申请单位原件在外地，需要时间取回');
    await hand.look('xx-shouli1', 'case-extend');
    await clerk.page.getByRole('dialog').getByRole('button', { name: /确\s?定/ }).click();
    await clerk.page.getByText('已延长补正期限').waitFor();

    const applicant = await hand.desk('jixie-jingban');
    await applicant.open(`/institution/tasks/${asked.id}`);
    await laterBy(journey, 3);
    expect((await journey.read()).state).toBe('correctionRequested');
    await laterBy(journey, 3);
    await journey.reaches('abandoned');
    await applicant.page.getByText('这项任务已经结束').waitFor();
    await hand.look('jixie-jingban', 'task-too-late');
    expect(await proveCase(journey, database)).toEqual(overAs('abandoned', 'End_NotAccepted', '逾期未补正'));
  });

  it('is withdrawn by its institution, and the officer in the middle of it is told without asking', async () => {
    const journey = await fileApplication(people);
    await stages.accept(journey);
    const open = await journey.task('xx-chushen3', 'Task_InitialReview');
    const officer = await hand.desk('xx-chushen3');
    await officer.open(`/officer/tasks/${open.id}`);
    await officer.page.locator('#task-opinion').fill('材料齐全');

    const { page } = await onCase('jixie-guanli', journey);
    await page.getByRole('button', { name: '撤回申请', exact: true }).click();
    await page.getByLabel('理由').fill('单位改制，暂不申请');
    await hand.look('jixie-guanli', 'case-withdraw');
    await page.getByRole('dialog').getByRole('button', { name: /确\s?定/ }).click();
    await page.getByText('已提交撤回').waitFor();
    await journey.reaches('withdrawn');

    await officer.page.getByText('这项任务已经结束').waitFor();
    await officer.page.getByText('撤回').first().waitFor();
    await hand.look('xx-chushen3', 'task-withdrawn');
    expect(await proveCase(journey, database)).toEqual(overAs('withdrawn', 'End_Withdrawn', '已撤回'));
  });

  it('comes on paper: a clerk enters it for the institution, with the copies that were handed in (HA-G7)', async () => {
    const clerk = await hand.desk('xx-shouli1');
    await clerk.open('/officer/intake');
    await choose(clerk.page, 'procedureId', '用人单位');
    await choose(clerk.page, 'institutionId', '新乡示例机械制造有限公司');
    await clerk.page.getByRole('button', { name: '开始录入' }).click();
    await clerk.page.waitForURL(/officer\/intake\/./);
    await clerk.settled();
    const id = new URL(clerk.page.url()).pathname.split('/').at(-1) ?? '';
    const person = await people.find('xx-shouli1');
    await saveDraft(person, await person.get<Draft>(`/drafts/${id}`), xinxiangEmployer);
    await clerk.open(`/officer/intake/${id}?step=materials`);
    for (const material of ['HA-E-M1', 'HA-E-M2', 'HA-E-M3', 'HA-E-M4', 'HA-E-M5', 'HA-E-M6']) {
      const copies = clerk.page.locator(`#material-${material}`).getByRole('spinbutton');
      await copies.fill(material === 'HA-E-M2' ? '2' : '1');
      await copies.press('Enter');
      await until(`the copies of ${material} are registered`, async () =>
        ((await person.get<Draft>(`/drafts/${id}`)).materials.find((each) => each.id === material)?.paperReceived ? true : undefined));
    }
    await hand.look('xx-shouli1', 'intake-materials');
    await clerk.open(`/officer/intake/${id}?step=review`);
    await hand.look('xx-shouli1', 'intake-review');
    const journey = new Journey(people, await submitOnPage(clerk), 'jixie-jingban');
    await journey.does('xx-shouli2', 'Task_FormalReview', acceptance.complete());
    await journey.reachesAnchor('acceptedAt');
  });

  it('is rectified with evidence, and judged item by item (A-05)', async () => {
    const journey = await fileApplication(people);
    await stages.reachConclusion(journey, 'RECTIFY');
    for (const verdict of ['OPEN', 'ACCEPTED'] as const) {
      await hand.does(journey, 'jixie-jingban', 'Task_SubmitRectificationReport', evaluation.rectified(samplePdf('整改照片.pdf')));
      await hand.does(journey, 'xx-pinggu', 'Task_VerifyRectification', evaluation.verified(verdict));
    }
    await journey.task('xx-lingdao1', 'Task_FilingDecision');
  });
});
