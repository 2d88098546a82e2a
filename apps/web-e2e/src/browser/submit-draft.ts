import type { Submitted } from '../api/answers.js';
import type { Desk } from './desk.js';

/** The last step of a draft: submits, confirms, and reads what the page tells. */
export async function submitOnPage({ page }: Desk): Promise<Submitted> {
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
  await page.getByText('申请已提交').waitFor();
  const [caseNo = '', queryCode = ''] = await page.locator('.submitted-codes dd').allInnerTexts();
  const caseId = new URL((await page.getByRole('link', { name: '查看办件' }).getAttribute('href')) ?? '', page.url()).pathname.split('/').at(-1) ?? '';
  return { caseId, caseNo: caseNo.trim(), queryCode: queryCode.trim() };
}
