import { withdraw } from '../api/cases.js';
import type { People } from '../api/person.js';
import { inbox } from '../api/tasks.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { CountedHands } from '../browser/counted-hands.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import type { OnStage } from '../journey/stage.js';

const clerk = 'xx-shouli2';
const howMany = 10;
/** Everything fits; accepted; submitted. */
const keysEach = ['a', '1', 'Control+Enter'];

/** Before other suites fill the desk with work of another kind, and gone before they begin. */
export const keyboardByHand = (stage: OnStage): void => describe('an officer without a mouse', () => {
  let people: People;
  let hand: BrowserJourney;
  let filed: readonly Journey[] = [];
  beforeAll(async () => {
    ({ people, hand } = stage());
    filed = await Promise.all(Array.from({ length: howMany }, () => fileApplication(people)));
    await Promise.all(filed.map((journey) => journey.task(clerk, 'Task_FormalReview')));
  });
  afterAll(async () => {
    const institution = await people.find('jixie-guanli');
    await Promise.all(filed.map(({ caseId }) => withdraw(institution, caseId, '暂不申请')));
  });

  it('clears ten formal reviews, one after the other, and no page is loaded again', async () => {
    const desk = await hand.desk(clerk);
    const { page } = desk;
    const hands = new CountedHands(page);
    await desk.open('/officer/inbox/group');
    await page.locator('tr.cursor').waitFor();
    await page.evaluate('window.sameDocument = true');
    await hands.press('Enter');
    let before = '';
    for (let done = 0; done < howMany; done++) {
      await page.waitForURL(({ pathname }) => pathname.startsWith('/officer/tasks/') && pathname !== before);
      before = new URL(page.url()).pathname;
      await page.locator('.fill-rest:not(:disabled)').first().waitFor();
      for (const key of keysEach) await hands.press(key);
    }
    await page.waitForURL(({ pathname }) => pathname !== before);
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    const cleared = (await inbox(await people.find(clerk), 'done')).filter(({ element }) => element === 'Task_FormalReview').map(({ caseId }) => caseId);
    expect(new Set(cleared)).toEqual(new Set(filed.map(({ caseId }) => caseId)));
    expect(hands.effort('ten formal reviews')).toEqual({ clicks: 0, keys: 1 + howMany * 4, fields: 0, files: 0 });
  });

  it('sees the shortcuts of where he is', async () => {
    const desk = await hand.opens(clerk, '/officer/inbox/done', 'officer-done');
    await desk.page.keyboard.press('?');
    await desk.page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    await hand.look(clerk, 'officer-shortcuts');
    await desk.page.keyboard.press('Escape');
  });

  it('arranges who covers for him', async () => {
    await hand.opens(clerk, '/officer/cover', 'officer-cover');
  });
});
