import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { choose } from '../../../../apps/web-e2e/src/browser/fill-form.js';
import type { FiledBefore } from './application.js';

interface AtCounter {
  readonly hand: BrowserJourney;
  readonly filing: FiledBefore;
}

/** Who comes on paper: the clerk of the authority begins the application with the filing, and counts the copies. */
export const atTheCounter = (came: () => AtCounter): void => it('is begun at the counter of its authority too, from the register, with its copies on paper counted', async () => {
  const { hand, filing } = came();
  const clerk = 'fz-shouli1';
  const desk = await hand.opens(clerk, '/officer/intake', 'intake');
  const { page } = desk;
  await choose(page, 'procedureId', '职业技能等级评价机构备案续期');
  await choose(page, 'institutionId', '福州示例机械制造有限公司');
  await page.getByRole('button', { name: `申请 ${filing.filingNo}` }).waitFor();
  await hand.look(clerk, 'intake-filing');
  await page.getByRole('button', { name: `申请 ${filing.filingNo}` }).click();
  await page.waitForURL(/officer\/intake\/./);
  await desk.settled();
  await page.getByText(filing.filingNo).first().waitFor();
  await desk.open(`${new URL(page.url()).pathname}?step=materials`);
  const copies = page.getByLabel(/已收纸质份数/).first();
  await copies.fill('1');
  await copies.press('Enter');
  await page.getByText('已登记收到纸质 1 份').first().waitFor();
  await hand.look(clerk, 'intake-materials');
});
