import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { PublicVisit } from '../browser/public-visit.js';
import { uploadOf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import { until } from '../journey/until.js';
import { query } from '../proof/business-log.js';

const institution = '新乡示例机械制造有限公司';
const objection = '公示的考核场所与实际不符，现场没有所列设备。';
/** A program that calls itself a document. */
const disguised = new File(['MZ\u0090\u0000'], '现场照片.pdf');
const title = '关于新乡示例机械制造有限公司拟备案的公示';

/** What the first suite left behind: a published filing. A notice of its case is put beside it, for every state a case may have has its own suite. */
const publishNotice = (database: string) => query(database,
  `insert into public_notice (case_id, procedure_id, region, publisher_id, title, content, number, workdays, published_at, ends_at, provisional, shown_sha256)
   select c.id, c.procedure_id, c.filing_region, c.authority_id, $2, $3, '新公〔2026〕9号', 5, now() - interval '1 day', now() + interval '30 days', false, 'shown'
   from filing_case c join filing_version v on v.case_id = c.id join organisation o on o.id = c.applicant_id where o.name = $1 limit 1`,
  [institution, title, JSON.stringify({
    paragraphs: ['根据评估情况，现将拟备案机构予以公示。'], contact: { phone: '0373-0000000', email: null, address: '新乡市人力资源和社会保障局' },
    subjects: [{ institution, uscc: employerApplication.uscc, kind: '用人单位', lines: [{ code: '6-31-01-03', occupation: '电工', levels: [5, 4, 3] }], sites: ['新乡市示例路1号'], people: ['王**'] }],
  })]);

/** The notice was no act of its case: nothing of it stays to be held against the log. */
const takeNoticeBack = (database: string) => query(database,
  `set session_replication_role = replica;
   delete from number_counter where series = 'objection' and owner in (select region from public_notice where title = '${title}');
   delete from objection where notice_id in (select id from public_notice where title = '${title}');
   delete from public_notice where title = '${title}'`);

/** ID numbers, mobile numbers and names of people in the application that led to the filing. */
function personalData(value: unknown): string[] {
  if (typeof value === 'string') return /^(\d{17}[\dX]|1\d{10}|[张李王赵钱孙][示样].)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(personalData) : [];
}

/** The public at a browser, without an account. */
export const visitorByHand = (stage: OnStage): void => describe('a visitor who never signs in', () => {
  let visit: PublicVisit;
  let database: string;
  let receiptNo = '';
  let queryCode = '';
  beforeAll(async () => {
    ({ database } = stage());
    await publishNotice(database);
    visit = await PublicVisit.begin(stage().browser, stage().product.address);
  });

  afterAll(() => takeNoticeBack(database));

  it('finds an institution by its pinyin, and everything about its filing on its page', async () => {
    const { page, desk } = visit;
    await desk.open('/public');
    await visit.look('start');
    await page.getByLabel('备案机构查询').fill('jixie');
    await page.keyboard.press('Enter');
    await visit.heading('备案机构查询');
    await until('the register knows the institution', async () => {
      if ((await visit.link(institution).count()) > 0) return true;
      await page.getByRole('button', { name: '查询' }).click();
      return undefined;
    });
    await visit.look('register');
    await visit.link(institution).first().click();
    await visit.heading(institution);
    await page.getByText('首次备案').first().waitFor();
    await visit.look('institution');
    expect(await page.title()).toContain(institution);
    await page.goBack();
    await visit.link(institution).first().waitFor();
    expect(new URL(page.url()).search).toBe('?name=jixie');
  });

  it('objects to a notice with the keyboard alone, is told what is missing, and gets a number and a code', async () => {
    const { page, desk } = visit;
    await desk.open('/public/notices');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await visit.look('notices');
    await visit.link(title).focus();
    await page.keyboard.press('Enter');
    await visit.heading(title);
    await visit.look('notice');
    await visit.link('提出异议').focus();
    await page.keyboard.press('Enter');
    await visit.heading('提出异议');
    await page.getByRole('button', { name: '提交异议' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('处需要修改').waitFor();
    await visit.look('objection-missing');
    await page.getByLabel('异议内容').fill(`${objection}<script>document.title='evil'</script>`);
    await page.getByLabel('匿名').press('Space');
    await page.locator('#files').setInputFiles(await uploadOf(disguised));
    const answer = await until('the question is old enough for a person', async () => {
      const [asked] = await query<{ readonly answer: string }>(database, `select answers[1] as answer from (select * from challenge order by asked_at desc limit 1) latest where asked_at < clock_timestamp() - interval '2 seconds'`);
      return asked?.answer;
    });
    await page.locator('#challengeAnswer').fill(answer);
    await page.keyboard.press('Enter');
    await page.locator('#text-error').getByText('不能包含网页标签或脚本').waitFor();
    await visit.look('objection-script');
    await page.getByLabel('异议内容').fill(objection);
    await page.getByRole('button', { name: '提交异议' }).press('Enter');
    await page.locator('#files-error').getByText('与扩展名 .pdf 不符').waitFor();
    await visit.look('objection-disguised');
    expect([await page.getByLabel('异议内容').inputValue(), await page.locator('#challengeAnswer').inputValue(), await page.title()]).toEqual([objection, answer, expect.stringContaining('提出异议')]);
    await page.getByRole('button', { name: `移除 ${disguised.name}` }).press('Enter');
    await page.getByRole('button', { name: '提交异议' }).press('Enter');
    await visit.heading('异议已收到');
    await visit.look('objection-received');
    [receiptNo = '', queryCode = ''] = await page.locator('.receipt .facts b').allInnerTexts();
    expect([receiptNo, queryCode]).toEqual([expect.stringMatching(/^YY\d+$/), expect.stringMatching(/^\d{8}$/)]);
  });

  it('follows the objection with number and code', async () => {
    const { page } = visit;
    await visit.link('查询异议办理结果').click();
    await page.getByLabel('受理编号').fill(receiptNo);
    await page.getByLabel('查询码').fill(queryCode);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('按投诉处理').waitFor();
    await visit.look('objection-progress');
  });

  it('follows a case with its number and code, and keeps both out of the address', async () => {
    const { page, desk } = visit;
    const [filed] = await query<{ readonly no: string; readonly code: string }>(database, `select c.case_no as no, c.query_code as code from filing_case c join filing_version v on v.case_id = c.id order by c.submitted_at limit 1`);
    await desk.open('/public/progress');
    await page.getByLabel('办件编号').fill(filed?.no ?? '');
    await page.getByLabel('查询码').fill(filed?.code ?? '');
    await page.keyboard.press('Enter');
    await page.locator('.strip').getByText('受理与补正').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await visit.look('progress');
  });

  it('is told that what it searches for is too long, by page and server alike, and keeps it', async () => {
    const { page, desk } = visit;
    for (const name of ['长'.repeat(10_000), 'x'.repeat(10_000)]) {
      await desk.open('/public/register');
      await page.getByLabel('机构名称').fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText(/太长，请缩短|请输入 2 至 60 个字/).waitFor();
      expect(await page.getByLabel('机构名称').inputValue()).toBe(name);
    }
    await visit.look('register-too-long');
  });

  it('reads how a procedure goes and how long it takes', async () => {
    await visit.desk.open('/public/procedures');
    await visit.page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await visit.page.getByRole('heading', { level: 2, name: '办理过程' }).waitFor();
    await visit.look('procedure');
  });

  it('meets no barrier and nothing of natural persons on any of these pages (T-78)', () => {
    const secrets = personalData(employerApplication);
    const told = visit.told.join('\n');
    expect([visit.barriers, visit.overhanging, visit.desk.errors]).toEqual([[], [], []]);
    expect(secrets.length).toBeGreaterThan(10);
    expect([told.includes(institution), secrets.filter((secret) => told.includes(secret))]).toEqual([true, []]);
  });
});
