import type { Draft } from '../../../../apps/web-e2e/src/api/answers.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { draftOf } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { applicant, applicationFor, procedureId, type FiledBefore } from './application.js';

interface Renewing {
  readonly people: People;
  readonly hand: BrowserJourney;
  readonly filing: FiledBefore;
  readonly renewal: Journey;
}

/** What cannot be applied for is refused on the page with rule and way on, and nothing that was typed is lost. */
export const wrongApplications = (renewing: () => Renewing): { readonly beforeItIsFiled: () => void; readonly whileItRuns: () => void } => {
  let draft: Draft;

  const beforeItIsFiled = () => it('FJ-R6: is told beside the field and before the submission that a count does not add up', async () => {
    const { people, hand, filing } = renewing();
    draft = await draftOf(people, applicationFor(filing, { batchTotal: 7 }));
    const { page } = await hand.opens(applicant, `/institution/drafts/${draft.id}?step=plans`, 'renewal-count');
    expect(await page.locator('#draft-batchTotal').inputValue()).toBe('7');
    expect(await page.locator('#draft-batchTotal-error').innerText()).toMatch(/按上表合计为 6，请核对后更正[^]*FJ-R6/u);
    await hand.opens(applicant, `/institution/drafts/${draft.id}?step=review`, 'renewal-count-review');
    expect(await page.getByRole('button', { name: '提交申请' }).isDisabled()).toBe(true);
    await page.locator('.missing-list').getByText('按上表合计为 6').click();
    await page.locator('#draft-batchTotal').fill('6');
    await page.getByText(/已保存/).waitFor();
  });

  const whileItRuns = () => {
    it('is told that one is under way and where, when a second one is submitted; the second draft stays', async () => {
      const { hand, renewal } = renewing();
      const desk = await hand.desk(applicant);
      await desk.open(`/institution/drafts/${draft.id}?step=review`);
      await desk.page.getByRole('button', { name: '提交申请' }).click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
      await desk.page.locator('.ant-alert-error').getByText(`正在办理（${renewal.filed.caseNo}）`).waitFor();
      await hand.look(applicant, 'renewal-second');
      await desk.open('/institution/drafts');
      await desk.page.locator(`a[href*="${draft.id}"]`).first().waitFor();
    });

    it('is nothing that another institution finds, by the page of the filing or among what it may renew', async () => {
      const { hand, filing } = renewing();
      const desk = await hand.opens('fuzhuang-jingban', `/filings/${filing.id}`, 'renewal-foreign-filing');
      await desk.page.getByRole('heading', { level: 1, name: '没有找到' }).waitFor();
      await desk.open(`/institution/procedures/${procedureId}`);
      await desk.page.getByRole('heading', { name: '选择要办理的备案' }).waitFor();
      expect(await desk.page.getByText(filing.filingNo).count()).toBe(0);
    });
  };

  return { beforeItIsFiled, whileItRuns };
};
