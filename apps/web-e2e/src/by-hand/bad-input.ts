import * as acceptance from '../answers/acceptance.js';
import type { Draft } from '../api/answers.js';
import { withdraw } from '../api/cases.js';
import { newDraft, saveDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import { completeTask } from '../api/tasks.js';
import { badFiles } from '../browser/bad-files.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { Desk } from '../browser/desk.js';
import { procedureId, xinxiangEmployer } from '../journey/application.js';
import { completeDraft, fileApplication } from '../journey/file-application.js';
import { uploadOf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import { until } from '../journey/until.js';
import { query } from '../proof/business-log.js';

const script = `<script>document.title='evil'</script>'; drop table filing_case; --`;

/** What is wrong is said where the person looks, with the rule and what to do; nothing that was typed is lost. */
export const badInputByHand = (stage: OnStage): void => describe('bad input at the browser', () => {
  let people: People;
  let hand: BrowserJourney;
  let database: string;
  let another: (username: string) => Promise<Desk>;
  beforeAll(() => {
    ({ people, hand, database } = stage());
    another = async (username) => Desk.of(stage().browser, username, await people.find(username));
  });

  const draftPage = async (desk: Desk, { id }: Pick<Draft, 'id'>, step: string) => {
    await desk.open(`/institution/drafts/${id}?step=${step}`);
    return desk.page;
  };

  it('is named beside each field of the application, and still there after coming back', async () => {
    const person = await people.find('jixie-jingban');
    const draft = await saveDraft(person, await newDraft(person, procedureId), xinxiangEmployer);
    const desk = await hand.desk('jixie-jingban');
    const wrong: readonly (readonly [string, string, string, RegExp])[] = [
      ['basics', 'uscc', '91410700MA0TERT166', /校验/], ['basics', 'officeAddress', `新乡市${'长'.repeat(200)}`, /200/], ['basics', 'orgName', script, /^$/],
      ['people', 'legalRepIdNo', '410725199013011231', /日期|校验|出生/], ['people', 'contactPhone', '12345', /电话|号码/], ['lines', 'lines-0-code', '9-99-99-99', /目录|编码/],
    ];
    for (const [step, field, value] of wrong) {
      const page = await draftPage(desk, draft, step);
      await page.locator(`#draft-${field}`).fill(value);
      await page.locator(`#draft-${field}`).press('Tab');
      await page.getByText(/已保存/).waitFor();
    }
    for (const [step, field, value, complaint] of wrong) {
      const page = await draftPage(desk, draft, step);
      expect(await page.locator(`#draft-${field}`).inputValue()).toBe(value);
      const beside = page.locator(`td:has(#draft-${field}) .cell-error, #draft-${field}-error`);
      if (complaint.source === '^$') expect(await beside.count()).toBe(0);
      else expect((await beside.allInnerTexts()).join()).toMatch(complaint);
      await hand.look('jixie-jingban', `bad-${field}`);
    }
    const page = await draftPage(desk, draft, 'review');
    expect(await page.getByRole('button', { name: '提交申请' }).isDisabled()).toBe(true);
    expect(await page.locator('.missing-list li').count()).toBeGreaterThanOrEqual(wrong.length - 1);
    await page.getByText('申请内容').last().click();
    await page.getByText(script).waitFor();
    expect(await page.title()).not.toBe('evil');
    await hand.look('jixie-jingban', 'bad-review');
  });

  it('is refused as a file with its name and the reason, and what was there stays', async () => {
    const draft = await completeDraft(people, 'jixie-jingban', xinxiangEmployer);
    const page = await draftPage(await hand.desk('jixie-jingban'), draft, 'materials');
    const item = page.locator('#material-HA-E-M5');
    for (const [file, reason] of badFiles) {
      await item.locator('input[type=file]').setInputFiles(await uploadOf(file));
      const alert = item.locator('.ant-alert-error').filter({ hasText: file.name });
      await alert.waitFor();
      expect(await alert.innerText()).toContain(reason);
    }
    await hand.look('jixie-jingban', 'bad-file');
    expect(await item.locator('.material-file').allInnerTexts()).toEqual([expect.stringContaining('HA-E-M5.pdf')]);
    await item.getByRole('button', { name: '移除 HA-E-M5.pdf' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: /确\s?定/ }).click();
    await item.getByText('缺', { exact: true }).waitFor();
    await draftPage(await hand.desk('jixie-jingban'), draft, 'review');
    expect(await page.locator('.missing-list').innerText()).toContain('职业技能等级认定工作实施方案');
    expect(await page.getByRole('button', { name: '提交申请' }).isDisabled()).toBe(true);
  });

  it('is one application, however often and in however many windows it is submitted', async () => {
    const draft = await completeDraft(people, 'jixie-jingban', xinxiangEmployer);
    const [first, second] = [await hand.desk('jixie-jingban'), await another('jixie-jingban')];
    const pages = [await draftPage(first, draft, 'review'), await draftPage(second, draft, 'review')];
    for (const page of pages) await page.getByRole('button', { name: '提交申请' }).click();
    await pages[0]?.getByRole('dialog').getByRole('button', { name: '提交申请' }).dblclick();
    await pages[0]?.getByText('申请已提交').waitFor();
    await pages[1]?.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
    await pages[1]?.getByText(/已经?提交/).first().waitFor();
    await second.picture('bad-submitted-twice');
    await second.putAway();
    const cases = await query(database, 'select c.id from filing_case c join application_draft d on d.case_id = c.id where d.id = $1', [draft.id]);
    expect(cases).toHaveLength(1);
  });

  it('is a conflict when one draft is changed in two windows: both are shown, the person chooses', async () => {
    const person = await people.find('jixie-jingban');
    const draft = await saveDraft(person, await newDraft(person, procedureId), xinxiangEmployer);
    const [mine, theirs] = [await hand.desk('jixie-jingban'), await another('jixie-jingban')];
    const [page, other] = [await draftPage(mine, draft, 'people'), await draftPage(theirs, draft, 'people')];
    await other.locator('#draft-contactName').fill('先存的人');
    await other.getByText(/已保存/).waitFor();
    await page.locator('#draft-contactName').fill('后改的人');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('先存的人').waitFor();
    await dialog.getByText('后改的人').waitFor();
    await hand.look('jixie-jingban', 'bad-conflict');
    await theirs.putAway();
    await dialog.getByRole('button', { name: '保留我的' }).click();
    await until('my version is saved', async () => ((await person.get<Draft>(`/drafts/${draft.id}`)).form['contactName'] === '后改的人' ? true : undefined));
  });

  it('is named in an officer’s form; two clicks complete once; a colleague and another bureau are told', async () => {
    const journey = await fileApplication(people);
    const task = await journey.task('xx-shouli1', 'Task_FormalReview');
    const [clerk, colleague, stranger] = [await hand.desk('xx-shouli1'), await hand.desk('xx-shouli2'), await hand.desk('zz-shouli1')];
    await stranger.open(`/officer/tasks/${task.id}`);
    await stranger.page.getByText(/没有|不存在|无权/).first().waitFor();
    await hand.look('zz-shouli1', 'bad-foreign-task');
    for (const desk of [clerk, colleague]) await desk.open(`/officer/tasks/${task.id}`);

    await clerk.submit();
    await clerk.page.locator('#task-outcome-error').waitFor();
    await clerk.page.locator('#task-outcome').getByRole('radio', { name: '不属于备案范围' }).check();
    await clerk.page.getByRole('button', { name: /其余均为/ }).click();
    await clerk.page.locator('#task-reason').fill('长'.repeat(1001));
    await clerk.page.locator('#task-provision').fill('第一部分');
    await clerk.submit();
    expect(await clerk.page.locator('#task-reason-error').innerText()).toContain('1000');
    await hand.look('xx-shouli1', 'bad-officer-form');
    await clerk.page.locator('#task-reason').fill(script);
    await clerk.page.locator('.task-submit').getByRole('button', { name: '提交' }).dblclick();
    await journey.reaches('notAccepted');
    await colleague.page.getByText('这项任务已经结束').waitFor();
    await hand.look('xx-shouli2', 'bad-colleague-was-quicker');
    const [count] = await query<{ readonly n: number }>(database, 'select count(*)::int as n from submission where task_id = $1', [task.id]);
    expect(count?.n).toBe(1);
  });

  it('is a correction that adds to what was told once (T-17); and an act after the withdrawal keeps what was entered', async () => {
    const journey = await fileApplication(people);
    await journey.does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M5'));
    await journey.does('jixie-jingban', 'Task_SupplementMaterials', acceptance.corrected);
    const again = await journey.task('xx-shouli1', 'Task_FormalReview');
    const desk = await hand.desk('xx-shouli1');
    await hand.fills(journey, 'xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M4'));
    await desk.submit();
    await desk.page.locator('#task-items-error').getByText('一次性告知').waitFor();
    expect(await desk.complaints()).toContainEqual(expect.stringContaining('T-17'));
    await hand.look('xx-shouli1', 'bad-told-once');
    await withdraw(await people.find('jixie-guanli'), journey.caseId, '单位改制，暂不申请');
    await journey.reaches('withdrawn');
    await desk.page.getByText('这项任务已经结束').waitFor();
    await desk.page.getByText('已撤回').first().waitFor();
    await desk.page.getByText('实施方案未附认定工作流程图').first().waitFor();
    await expect(completeTask(await people.find('xx-shouli1'), again, {})).rejects.toMatchObject({ status: 409 });
  });
});
