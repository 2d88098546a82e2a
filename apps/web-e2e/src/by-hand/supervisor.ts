import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { withdraw } from '../api/cases.js';
import type { People } from '../api/person.js';
import { readTask } from '../api/tasks.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { CountedHands, type Effort } from '../browser/counted-hands.js';
import type { Desk } from '../browser/desk.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import type { OnStage } from '../journey/stage.js';

const supervisor = 'xx-dudao';
const [holder, colleague] = ['xx-shouli1', 'xx-shouli2'];

/** A morning of a supervisor, with what every part of it takes. */
export const supervisorByHand = (stage: OnStage): void => describe('a supervisor at the browser', () => {
  let people: People;
  let hand: BrowserJourney;
  let desk: Desk;
  let page: Page;
  let journey: Journey;
  let taskId: string;
  let hands: CountedHands;
  beforeAll(async () => {
    ({ people, hand } = stage());
    journey = await fileApplication(people);
    taskId = (await journey.task(holder, 'Task_FormalReview')).id;
    await (await people.find(holder)).post(`/tasks/${taskId}/claim`, {});
    desk = await hand.desk(supervisor);
    page = desk.page;
    await desk.open('/supervisor');
  });
  afterAll(async () => {
    await withdraw(await people.find('jixie-guanli'), journey.caseId, '暂不申请');
  });

  beforeEach(() => {
    hands = new CountedHands(page);
  });

  const effort = (clicks: number, fields = 0): Effort => ({ clicks, keys: 0, fields, files: 0 });
  const task = async () => readTask(await people.find(supervisor), taskId);
  const give = async (to: string, reason: string): Promise<void> => {
    await hands.click(page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByRole('button', { name: '改派' }));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await desk.atRest();
    await hands.click(dialog.getByRole('combobox'), true);
    await hands.click(page.locator('.ant-select-item-option').filter({ hasText: to, visible: true }));
    await hands.type(dialog.getByLabel('理由'), reason);
    await hands.click(dialog.getByRole('button', { name: /确\s*定/ }));
    await dialog.waitFor({ state: 'hidden' });
  };

  it('finds behind a figure of the overview the tasks it counts', async () => {
    await hand.look(supervisor, 'supervisor-overview');
    await hands.click(page.getByRole('link', { name: /新乡.*：待办 \d+/ }).first());
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).waitFor();
    expect(hands.effort('tasks behind a figure')).toEqual(effort(1));
    await hand.look(supervisor, 'supervisor-queue');
  });

  it('gives a claimed task to a colleague, and back to its group', async () => {
    const { name } = await people.find(colleague);
    await give(name, '原经办人外出');
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByText(name).waitFor();
    expect(await task()).toMatchObject({ claimedBy: name });
    expect(hands.effort('give a task to a colleague')).toEqual(effort(4, 1));
    hands = new CountedHands(page);
    await give('退回本组', '由本组重新分配');
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByText('待领取').waitFor();
    expect(await task()).toMatchObject({ claimedBy: null });
    expect(hands.effort('give a task back to its group')).toEqual(effort(4, 1));
  });

  it('takes the list as a workbook that holds it', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), hands.click(page.getByRole('button', { name: '导出 XLSX' }))]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer);
    expect(book.worksheets[0]?.getColumn(1).values).toContain(journey.filed.caseNo);
    expect(hands.effort('list as a workbook')).toEqual(effort(1));
  });

  it('works out what another day of acceptance would lead to, on the page of the case', async () => {
    await hands.click(page.getByRole('link', { name: journey.filed.caseNo }).first());
    await page.getByText('规定未设全程办理时限').waitFor();
    await hands.click(page.getByRole('button', { name: '期限试算' }));
    const dialog = page.getByRole('dialog');
    await hands.type(dialog.getByLabel('时限（工作日）'), '20');
    await hands.type(dialog.getByLabel('假设受理日期'), await journey.today());
    await hands.press('Enter');
    await dialog.getByText(/计入 20 个工作日/).waitFor();
    await hand.look(supervisor, 'supervisor-what-if');
    await hands.click(dialog.getByRole('button', { name: /Close|关闭/ }).first());
    expect(hands.effort('what if')).toEqual({ ...effort(3, 2), keys: 1 });
  });

  it('sees how long a step takes, beside other authorities', async () => {
    await hands.click(page.getByRole('link', { name: '时效分析' }));
    await hands.click(page.getByRole('table').getByRole('link').first());
    await page.getByRole('heading', { name: /各单位比较/ }).waitFor();
    await desk.settled();
    expect(hands.effort('durations beside other authorities')).toEqual(effort(2));
    await hand.look(supervisor, 'supervisor-durations');
  });

  it('prints the report of a month', async () => {
    await page.evaluate('window.print = () => { window.printed = true; }');
    await hands.click(page.getByRole('link', { name: '月度报告' }));
    await page.getByRole('heading', { name: /办理情况月报/ }).waitFor();
    await desk.settled();
    await hand.look(supervisor, 'supervisor-report');
    await hands.click(page.getByRole('button', { name: /打\s*印/ }));
    expect(await page.evaluate('window.printed')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(hands.effort('report of a month')).toEqual(effort(2));
  });
});
