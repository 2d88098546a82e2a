import * as acceptance from '../answers/acceptance.js';
import { newDraft, saveDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import type { BrowserJourney } from '../browser/browser-journey.js';
import { CountedHands } from '../browser/counted-hands.js';
import type { Desk } from '../browser/desk.js';
import { procedureId, xinxiangEmployer } from '../journey/application.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import { samplePdf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import { until } from '../journey/until.js';
import { institutionDeskWords } from './institution-desk-words.js';

const applicant = 'jixie-jingban';
const zh = institutionDeskWords.zh;
const languages = [{ language: 'zh', words: zh }, { language: 'en', words: institutionDeskWords.en }] as const;

/** Two hundred rows as a spreadsheet program leaves them in the clipboard; one cell of them says nothing that can be read. */
const faulty = 119;
const equipment = Array.from({ length: 200 }, (_, n) => ['6-31-01-03', '电工实训考核装置', `SL-DG-${n + 1}`, '1', n === faulty ? '不详' : '自有'].join('\t')).join('\r\n');

/** The button names the other language. */
async function speak({ page }: Desk, name: 'English' | '中文'): Promise<void> {
  const other = page.getByRole('button', { name, exact: true });
  if (await other.isVisible()) await other.click();
}

/** The stories of an institution as its people live them, each with what it costs them. */
export const institutionDeskByHand = (stage: OnStage): void => describe('an institution at its desk', () => {
  let people: People;
  let hand: BrowserJourney;
  let desk: Desk;
  let before: Journey;
  beforeAll(async () => {
    ({ people, hand } = stage());
    before = await fileApplication(people);
    desk = await hand.desk(applicant);
    await desk.open('/institution');
  });

  it.each(languages)('finds what it can file, takes over what is known, sees what is missing, previews the form and submits ($language)', async ({ language, words }) => {
    const { page } = desk;
    const { title } = await (await people.find(applicant)).get<{ readonly title: Readonly<Record<'zh' | 'en', string>> }>(`/procedures/${procedureId}`);
    await speak(desk, language === 'en' ? 'English' : '中文');
    await page.getByRole('navigation').getByRole('link', { name: words.list }).click();
    const hands = new CountedHands(page);
    await hands.click(page.getByRole('article').filter({ hasText: title[language] }).getByRole('link', { name: words.see }));
    await page.getByRole('heading', { level: 1, name: title[language] }).waitFor();
    await page.getByText(words.met, { exact: true }).first().waitFor();
    await page.getByRole('heading', { name: words.steps }).waitFor();
    await hand.look(applicant, `desk-procedure-${language}`);

    await hands.click(page.getByRole('button', { name: words.apply }));
    await hands.click(page.getByRole('button', { name: words.takeOver }));
    await page.getByText(words.takenOver).waitFor();
    const missing = page.locator('.missing-list');
    await until('only signature, seal and consent are left', async () => ((await missing.getByRole('listitem').count()) === 4 ? true : undefined));
    await hand.look(applicant, `desk-missing-${language}`);
    await hands.click(missing.getByRole('button').first());
    await until('the field has the focus', async () => ((await page.evaluate('document.activeElement?.id')) === 'draft-commitmentSigned' ? true : undefined));
    await hands.press('Space');
    await hands.click(page.getByRole('button', { name: words.materials }));
    for (const material of ['HA-E-M1', 'HA-E-M2']) await hands.upload(page.locator(`#material-${material}`), samplePdf(`${material}.pdf`, `${material} ${language}`));
    await hands.click(page.locator('#material-HA-E-M4').getByRole('button', { name: words.fromLibrary }));
    await hand.look(applicant, 'desk-library');
    await hands.click(page.getByRole('dialog').getByRole('button', { name: words.use }).first());
    await page.locator('#material-HA-E-M4').getByText('HA-E-M4.pdf').first().waitFor();

    await hands.click(page.getByRole('button', { name: words.preview }));
    await page.locator('.form-preview canvas').first().waitFor();
    await hand.look(applicant, 'desk-preview');
    await hands.press('Escape');
    await hands.click(page.getByRole('button', { name: words.review }));
    await page.getByText(words.complete).waitFor();
    await hands.click(page.getByRole('button', { name: words.submit }));
    await hands.click(page.getByRole('dialog').getByRole('button', { name: words.submit }));
    await hands.click(page.getByRole('link', { name: words.toCase }));
    await page.getByRole('heading', { name: words.next }).first().waitFor();
    expect(hands.effort(`apply again ${language}`)).toEqual({ clicks: 12, keys: 2, fields: 0, files: 2 });
  });

  it('pastes two hundred rows of a spreadsheet, is told of the one cell that cannot be read, and is led to it', async () => {
    const person = await people.find(applicant);
    const draft = await saveDraft(person, await newDraft(person, procedureId), { ...xinxiangEmployer, equipment: [] });
    await desk.open(`/institution/drafts/${draft.id}?step=sites`);
    await speak(desk, '中文');
    const { page } = desk;
    const hands = new CountedHands(page);
    await hands.paste(page.locator('#draft-equipment .rows-empty'), equipment);
    await page.locator('#draft-equipment').getByText(/有 1 处没有读懂.*第 120 行“权属”：不详/u).waitFor();
    expect(await page.locator('#draft-equipment table').getAttribute('aria-rowcount')).toBe('201');
    await hand.look(applicant, 'desk-pasted');
    await hands.click(page.getByRole('button', { name: zh.review }));
    await hands.click(page.locator('.missing-list').getByRole('button', { name: /权属/ }));
    const cell = page.locator(`#draft-equipment-${faulty}-tenure`);
    await until('the cell has the focus', async () => ((await cell.evaluate((control) => control === control.ownerDocument.activeElement)) ? true : undefined));
    expect(hands.effort('paste 200 rows')).toEqual({ clicks: 2, keys: 0, fields: 1, files: 0 });
  });

  it('hears that a correction is asked for, ticks it off beside its upload and sends it', async () => {
    await before.does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M5'));
    await before.task(applicant, 'Task_SupplementMaterials');
    const { page } = desk;
    const hands = new CountedHands(page);
    await hands.click(page.getByRole('link', { name: '待我处理' }));
    await hands.click(page.getByRole('listitem').filter({ hasText: before.filed.caseNo }).getByRole('link', { name: '去处理' }));
    const list = page.getByRole('navigation', { name: '需要补正的事项' });
    await list.getByText('已补正 0 / 2').waitFor();
    await hand.look(applicant, 'desk-correction');
    await hands.upload(page.locator('.asked-material'), samplePdf('实施方案（补正）.pdf'));
    await list.getByText('已补正 1 / 2').waitFor();
    await hands.click(page.locator('#task-items-1-corrected'));
    await list.getByText('已补正 2 / 2').waitFor();
    await hands.click(page.locator('.task-submit').getByRole('button', { name: '提交' }));
    await hands.click(page.getByRole('dialog').getByRole('button', { name: '提交' }));
    await page.waitForURL(new RegExp(`/cases/${before.caseId}`));
    await before.task('xx-shouli2', 'Task_FormalReview');
    expect(hands.effort('answer a correction')).toEqual({ clicks: 5, keys: 0, fields: 0, files: 1 });
  });

  it('is several persons: whoever files cannot withdraw, the legal representative reads, the administrator withdraws', async () => {
    const withdrawal = ({ page }: Desk) => page.getByRole('button', { name: '撤回申请', exact: true });
    const rights = async (of: Desk) => ({ withdraw: await withdrawal(of).count(), drafts: await of.page.getByRole('link', { name: '草稿', exact: true }).count() });
    const [legal, administrator] = [await hand.desk('jixie-faren'), await hand.desk('jixie-guanli')];
    for (const each of [legal, administrator]) await each.open(`/cases/${before.caseId}`);
    expect([await rights(desk), await rights(legal), await rights(administrator)]).toEqual([{ withdraw: 0, drafts: 1 }, { withdraw: 0, drafts: 0 }, { withdraw: 1, drafts: 1 }]);
    const { page } = administrator;
    const hands = new CountedHands(page);
    await hands.click(withdrawal(administrator));
    await hands.type(page.getByLabel('理由'), '单位改制，暂不申请');
    await hands.click(page.getByRole('dialog').getByRole('button', { name: /确\s?定/ }));
    await before.reaches('withdrawn');
    expect(hands.effort('withdraw')).toEqual({ clicks: 2, keys: 0, fields: 1, files: 0 });
  });
});
