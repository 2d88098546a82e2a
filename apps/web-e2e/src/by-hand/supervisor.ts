import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../../tools/services/folders.mjs';
import { withdraw } from '../api/cases.js';
import type { People } from '../api/person.js';
import { readTask } from '../api/tasks.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import type { Desk } from '../browser/desk.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import type { OnStage } from '../journey/stage.js';

const supervisor = 'xx-dudao';
const [holder, colleague] = ['xx-shouli1', 'xx-shouli2'];

/** A morning of a supervisor, with what every part of it takes; the counts stand in artefacts/supervisor.json. */
export const supervisorByHand = (stage: OnStage): void => describe('a supervisor at the browser', () => {
  const counted: Record<string, { clicks: number; fields: number }> = {};
  let people: People;
  let hand: BrowserJourney;
  let desk: Desk;
  let page: Page;
  let journey: Journey;
  let taskId: string;
  let now = { clicks: 0, fields: 0 };
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
    mkdirSync(join(projectRoot, 'artefacts'), { recursive: true });
    writeFileSync(join(projectRoot, 'artefacts', 'supervisor.json'), `${JSON.stringify(counted, null, 1)}\n`);
    await withdraw(await people.find('jixie-guanli'), journey.caseId, '暂不申请');
  });

  const story = (name: string): void => {
    now = { clicks: 0, fields: 0 };
    counted[name] = now;
  };
  /** @param through whether a picker draws its choice above the field that is clicked */
  const click = async (target: Locator, through = false): Promise<void> => {
    now.clicks += 1;
    await target.click({ force: through });
  };
  const type = async (target: Locator, text: string): Promise<void> => {
    now.fields += 1;
    await target.fill(text);
  };
  const task = async () => readTask(await people.find(supervisor), taskId);
  const give = async (to: string, reason: string): Promise<void> => {
    await click(page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByRole('button', { name: '改派' }));
    const dialog = page.getByRole('dialog');
    // The dialog has come to rest.
    await dialog.getByLabel('理由').click({ trial: true });
    await click(dialog.getByRole('combobox'), true);
    await click(page.locator('.ant-select-item-option').filter({ hasText: to, visible: true }));
    await type(dialog.getByLabel('理由'), reason);
    await click(dialog.getByRole('button', { name: /确\s*定/ }));
    await dialog.waitFor({ state: 'hidden' });
  };

  it('finds behind a figure of the overview the tasks it counts', async () => {
    story('overview → tasks');
    await hand.look(supervisor, 'supervisor-overview');
    await click(page.getByRole('link', { name: /新乡.*：待办 \d+/ }).first());
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).waitFor();
    await hand.look(supervisor, 'supervisor-queue');
  });

  it('gives a claimed task to a colleague, and back to its group', async () => {
    story('reassign');
    const { name } = await people.find(colleague);
    await give(name, '原经办人外出');
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByText(name).waitFor();
    expect(await task()).toMatchObject({ claimedBy: name });
    story('back to the group');
    await give('退回本组', '由本组重新分配');
    await page.getByRole('row').filter({ hasText: journey.filed.caseNo }).getByText('待领取').waitFor();
    expect(await task()).toMatchObject({ claimedBy: null });
  });

  it('takes the list as a workbook that holds it', async () => {
    story('export');
    const [download] = await Promise.all([page.waitForEvent('download'), click(page.getByRole('button', { name: '导出 XLSX' }))]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer);
    expect(book.worksheets[0]?.getColumn(1).values).toContain(journey.filed.caseNo);
  });

  it('works out what another day of acceptance would lead to, on the page of the case', async () => {
    story('what if');
    await click(page.getByRole('link', { name: journey.filed.caseNo }).first());
    await page.getByText('规定未设全程办理时限').waitFor();
    await click(page.getByRole('button', { name: '期限试算' }));
    const dialog = page.getByRole('dialog');
    await type(dialog.getByLabel('时限（工作日）'), '20');
    await type(dialog.getByLabel('假设受理日期'), await journey.today());
    await page.keyboard.press('Enter');
    await dialog.getByText(/计入 20 个工作日/).waitFor();
    await hand.look(supervisor, 'supervisor-what-if');
    await click(dialog.getByRole('button', { name: /Close|关闭/ }).first());
  });

  it('sees how long a step takes, beside other authorities', async () => {
    story('durations');
    await click(page.getByRole('link', { name: '时效分析' }));
    await click(page.getByRole('table').getByRole('link').first());
    await page.getByRole('heading', { name: /各单位比较/ }).waitFor();
    await desk.settled();
    await hand.look(supervisor, 'supervisor-durations');
  });

  it('prints the report of a month', async () => {
    story('report');
    await page.evaluate('window.print = () => { window.printed = true; }');
    await click(page.getByRole('link', { name: '月度报告' }));
    await page.getByRole('heading', { name: /办理情况月报/ }).waitFor();
    await desk.settled();
    await hand.look(supervisor, 'supervisor-report');
    await click(page.getByRole('button', { name: /打\s*印/ }));
    expect(await page.evaluate('window.printed')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(counted).toEqual({
      'overview → tasks': { clicks: 1, fields: 0 }, reassign: { clicks: 4, fields: 1 }, 'back to the group': { clicks: 4, fields: 1 }, export: { clicks: 1, fields: 0 },
      'what if': { clicks: 3, fields: 2 }, durations: { clicks: 2, fields: 0 }, report: { clicks: 2, fields: 0 },
    });
  });
});
