import type { Locator } from 'playwright-core';
import { withdraw } from '../api/cases.js';
import type { People } from '../api/person.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { CountedHands, type Effort } from '../browser/counted-hands.js';
import type { Desk } from '../browser/desk.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import type { OnStage } from '../journey/stage.js';
import * as stages from '../journey/stages.js';

const [clerk, colleague] = ['xx-shouli1', 'xx-shouli2'];

/** What officers of one office do for each other, with what every part of it takes. */
export const colleaguesByHand = (stage: OnStage): void => describe('officers of one office at the browser', () => {
  let people: People;
  let hand: BrowserJourney;
  let cases: readonly Journey[];
  let taskIds: readonly string[];
  beforeAll(async () => {
    ({ people, hand } = stage());
    cases = [await fileApplication(people), await fileApplication(people)];
    taskIds = await Promise.all(cases.map(async (journey) => (await journey.task(clerk, 'Task_FormalReview')).id));
  });
  afterAll(async () => {
    const institution = await people.find('jixie-guanli');
    for (const { caseId } of cases) await withdraw(institution, caseId, '暂不申请');
  });

  const effort = (spent: Partial<Effort>): Effort => ({ clicks: 0, keys: 0, fields: 0, files: 0, ...spent });
  const holders = async () => Promise.all(taskIds.map(async (id) => (await (await people.find(clerk)).get<{ readonly claimedBy: string | null }>(`/tasks/${id}`)).claimedBy));
  const pick = async (desk: Desk, hands: CountedHands, where: Locator, name: string): Promise<void> => {
    await hands.click(where, true);
    await hands.click(desk.page.locator('.ant-select-item-option').filter({ hasText: name, visible: true }));
  };

  it('claim several tasks at once, and keep what the list shows under a name', async () => {
    const { name } = await people.find(clerk);
    const desk = await hand.desk(clerk);
    const { page } = desk;
    await desk.open('/officer/inbox/group');
    const hands = new CountedHands(page);
    for (const { filed } of cases) await hands.click(page.getByRole('row').filter({ hasText: filed.caseNo }).getByRole('checkbox'));
    await hands.click(page.getByRole('button', { name: '领取所选（2）' }));
    await page.getByText('已领取 2 件').waitFor();
    expect(await holders()).toEqual([name, name]);
    expect(hands.effort('claim two tasks')).toEqual(effort({ clicks: 3 }));

    const naming = new CountedHands(page);
    await naming.click(page.getByRole('button', { name: /视图/ }));
    await naming.click(page.getByRole('menuitem', { name: '存为视图…' }));
    await naming.type(page.getByLabel('视图名称'), '本组待办');
    await naming.press('Enter');
    await page.getByRole('button', { name: /本组待办/ }).waitFor();
    expect(naming.effort('keep a view')).toEqual(effort({ clicks: 2, keys: 1, fields: 1 }));
  });

  it('find a case from any page, ask each other, and the task stays where it is', async () => {
    const caseNo = cases[0]?.filed.caseNo ?? '';
    const [asking, asked] = [await people.find(clerk), await people.find(colleague)];
    const desk = await hand.desk(clerk);
    const { page } = desk;
    const finding = new CountedHands(page);
    await finding.press('Control+k');
    await finding.type(page.getByRole('combobox', { name: '搜索' }), caseNo.slice(-5));
    await page.getByRole('option').filter({ hasText: caseNo }).waitFor();
    await finding.press('Enter');
    await page.waitForURL(/\/cases\//);
    expect(finding.effort('find a case')).toEqual(effort({ keys: 3, fields: 1 }));

    await desk.open(`/officer/tasks/${taskIds[0]}`);
    const hands = new CountedHands(page);
    await hands.click(page.getByRole('tab', { name: '请教' }));
    await hands.type(page.getByLabel('请教谁'), asked.name);
    await hands.click(page.locator('.ant-select-item-option').filter({ hasText: asked.name, visible: true }));
    await hands.type(page.getByLabel('问题', { exact: true }), '章程与执照的名称写法不一，是否要求补正？');
    await hands.click(page.getByRole('button', { name: '发出' }));
    await page.getByText(`${asking.name} 问 ${asked.name}`).waitFor();
    expect(hands.effort('ask a colleague')).toEqual(effort({ clicks: 3, fields: 2 }));
    await hand.look(clerk, 'officer-questions');

    const other = await hand.desk(colleague);
    await other.open('/officer/inbox/mine');
    const answering = new CountedHands(other.page);
    const question = other.page.getByRole('article').filter({ hasText: '写法不一' });
    await answering.type(question.getByLabel(`答复${asking.name}`), '以执照为准，一次告知补正。');
    await hand.look(colleague, 'officer-asked');
    await answering.click(question.getByRole('button', { name: /答\s?复/ }));
    await question.waitFor({ state: 'detached' });
    expect(answering.effort('answer a colleague')).toEqual(effort({ clicks: 1, fields: 1 }));
    expect(await holders()).toEqual([asking.name, asking.name]);
  });

  it('remind who has a task, and take it over with a reason that he reads', async () => {
    const other = await hand.desk(colleague);
    const { page } = other;
    await other.open(`/officer/tasks/${taskIds[1]}`);
    const reminding = new CountedHands(page);
    await reminding.click(page.getByRole('button', { name: '提醒' }));
    await page.getByText('已提醒').waitFor();
    expect(reminding.effort('remind')).toEqual(effort({ clicks: 1 }));

    const hands = new CountedHands(page);
    await hands.click(page.getByRole('button', { name: '接手' }));
    await hands.type(page.getByRole('dialog').getByLabel('理由'), '原经办人外出');
    await hands.click(page.getByRole('dialog').getByRole('button', { name: /确\s?定/ }));
    await page.getByText(/已接手：原经办人外出/).waitFor();
    expect((await holders())[1]).toBe((await people.find(colleague)).name);
    expect(hands.effort('take a task over')).toEqual(effort({ clicks: 2, fields: 1 }));
    await hand.look(colleague, 'officer-taken-over');
  });

  it('act for each other while one is away, until he is back', async () => {
    const { name } = await people.find(colleague);
    const desk = await hand.desk(clerk);
    const { page } = desk;
    await desk.open('/officer/cover');
    const today = await cases[0]?.today() ?? '';
    const hands = new CountedHands(page);
    await pick(desk, hands, page.getByLabel('代办人'), name);
    for (const [placeholder, day] of [['开始日期', today], ['结束日期', stages.weeksAfter(today, 1)]] as const) {
      await hands.type(page.getByPlaceholder(placeholder), day);
      await hands.press('Enter');
    }
    await hands.type(page.getByLabel('理由'), '参加培训');
    await hands.click(page.getByRole('button', { name: '确定安排' }));
    const cover = page.getByRole('article').filter({ hasText: '参加培训' });
    await cover.getByText('代办中').waitFor();
    expect(hands.effort('name a cover')).toEqual(effort({ clicks: 3, keys: 2, fields: 3 }));
    await hand.look(clerk, 'officer-covered');
    await cover.getByRole('button', { name: '提前结束' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: /确\s?定/ }).click();
    await cover.getByText('已结束').waitFor();
  });
});
