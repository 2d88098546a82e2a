import { fireEvent, screen } from '@testing-library/react';
import { refusal, StandInServer, told } from '../../testing/stand-in-server.js';
import { address, base, followLink, heading, leave, press, type, visit } from '../testing/visit.js';
import type { Notice } from './notice-api.js';

const notice: Notice = {
  id: 'n1', procedureId: 'example', workdays: 5, shownSha256: '0', title: '关于拟备案机构名单的公示', publishingBody: '示例省厅', publishedAt: '2026-11-20T09:00:00+08:00', endsAt: '2026-11-28T00:00:00+08:00', lastDay: '2026-11-27', remainingWorkdays: 5, provisional: false,
  state: 'open', subjects: [{ institution: '示例机械有限公司', uscc: '91410700MA0TERT165', kind: '用人单位', people: ['王**'], lines: [{ code: '6-31-01-03', occupation: '电工', levels: [5, 4] }], sites: ['示例路1号'] }],
  number: '示公〔2026〕1号', paragraphs: ['现将名单予以公示。'], contact: { phone: '0999-1234567', email: null, address: null }, supersededBy: null, supersedes: null, verifyCode: 'ABCD-EFGH',
};
const receipt = { receiptNo: 'YY202699000000001', queryCode: '12345678', late: false, receivedAt: '2026-11-22T10:00:00+08:00', dueOn: '2026-12-04' };
const objections = `POST ${base}/notices/n1/objections`;
const reasons = '该机构的场地与申报材料不符，现场无设备。';

describe('a public notice', () => {
  let server: StandInServer;
  let asked: number;
  beforeEach(() => {
    asked = 0;
    server = new StandInServer().on(`GET ${base}/notices/n1`, () => told(notice)).on(`GET ${base}/notices`, () => told({ items: [notice], next: null }))
      .on(`GET ${base}/challenge`, () => told({ id: `c${++asked}`, question: { zh: `问题${asked}`, en: `Question ${asked}` } })).on(objections, () => told(receipt));
  });
  afterEach(leave);

  /** Everything somebody has to fill in who gives no name. */
  async function filledIn(question = '问题1'): Promise<void> {
    await screen.findByLabelText(question);
    await type('异议内容', reasons);
    fireEvent.click(screen.getByLabelText('匿名'));
    await type(question, '十二');
  }

  it('is listed with the working days left, by state, place and procedure', async () => {
    await visit('/public/notices', server);
    expect(await screen.findByText('还剩 5 个工作日')).toBeTruthy();
    await type('公示状态', 'open');
    expect(address()).toBe('/public/notices?state=open');
    await followLink(notice.title);
    await heading(notice.title);
    expect(screen.getByText('示公〔2026〕1号')).toBeTruthy();
  });

  it('is objected to without a name; number and code are shown to be kept', async () => {
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await press('提交异议');
    await heading('异议已收到');
    expect([screen.getByText(receipt.receiptNo), screen.getByText(receipt.queryCode), screen.getByRole('button', { name: '打印' })]).toHaveLength(3);
    const [sent] = server.bodiesOf(objections);
    for (const [field, value] of [['text', reasons], ['anonymous', 'true'], ['challengeId', 'c1'], ['challengeAnswer', '十二']]) expect(sent).toEqual(expect.stringMatching(new RegExp(`name="${field}"\\s+${value}\\r`)));
    expect(sent).toEqual(expect.not.stringContaining('name="phone"'));
  });

  it('lets the browser ask before what was written is lost, until it is sent', async () => {
    const mayClose = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await visit('/public/notices/n1/objection', server);
    await screen.findByLabelText('问题1');
    expect(mayClose()).toBe(true);
    await filledIn();
    expect(mayClose()).toBe(false);
    await press('提交异议');
    await heading('异议已收到');
    expect(mayClose()).toBe(true);
  });

  it('says what is missing before anything is sent, above the form and at the fields', async () => {
    await visit('/public/notices/n1/objection', server);
    await screen.findByLabelText('问题1');
    await press('提交异议');
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toContain('姓名或单位名称：此项必填');
    expect([document.activeElement === summary, [...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'))]).toEqual([true, ['#text', '#name', '#phone', '#challengeAnswer']]);
    expect(screen.getByLabelText('异议内容').getAttribute('aria-invalid')).toBe('true');
    expect(server.bodiesOf(objections)).toEqual([]);
  });

  it('keeps what was written when the answer was wrong, and asks another question', async () => {
    server.on(objections, () => refusal(422, 'CHALLENGE_WRONG'));
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await press('提交异议');
    const next = await screen.findByLabelText<HTMLInputElement>('问题2');
    expect([screen.getByRole('alert').textContent, next.value, screen.getByLabelText<HTMLTextAreaElement>('异议内容').value]).toEqual(['CHALLENGE_WRONG', '', reasons]);
    server.on(objections, () => told(receipt));
    await type('问题2', 'twelve');
    await press('提交异议');
    await heading('异议已收到');
    expect(new Set(server.asked.filter(({ what }) => what === objections).map(({ key }) => key)).size).toBe(2);
  });

  it('arrives once although the answer of the server was lost', async () => {
    let lost = true;
    server.on(objections, () => {
      if (!lost) return told(receipt);
      lost = false;
      throw new TypeError('connection reset');
    });
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await press('提交异议');
    expect((await screen.findByRole('alert')).textContent).toBe('暂时无法查询，请稍后再试。');
    await press('提交异议');
    await heading('异议已收到');
    expect(new Set(server.asked.filter(({ what }) => what === objections).map(({ key }) => key)).size).toBe(1);
  });

  it('is another objection when it was changed after the answer of the server was lost, and says that the first may have arrived', async () => {
    server.on(objections, () => {
      throw new TypeError('connection reset');
    });
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await press('提交异议');
    await screen.findByRole('alert');
    server.on(objections, () => told(receipt));
    await type('异议内容', `${reasons}另附照片。`);
    await press('提交异议');
    await heading('异议已收到');
    expect(new Set(server.asked.filter(({ what }) => what === objections).map(({ key }) => key)).size).toBe(2);
    expect(screen.getByText(/修改之前提交的内容可能也已收到/)).toBeTruthy();
  });

  it('keeps question and answer when the form was refused: they are still good', async () => {
    server.on(objections, () => refusal(422, 'FORM_INVALID'));
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await press('提交异议');
    expect((await screen.findByRole('alert')).textContent).toBe('FORM_INVALID');
    expect([screen.getByLabelText<HTMLInputElement>('问题1').value, asked]).toEqual(['十二', 1]);
  });

  it('keeps what was written while somebody looks something up', async () => {
    await visit('/public/notices/n1/objection', server);
    await filledIn();
    await followLink(notice.title);
    await heading(notice.title);
    await followLink('提出异议');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('异议内容')).value).toBe(reasons);
  });

  it('tells what became of an objection to who holds number and code', async () => {
    server.on(`GET ${base}/objections`, () => told({
      receiptNo: receipt.receiptNo, receivedAt: receipt.receivedAt, noticeId: 'n1', noticeTitle: notice.title, state: 'answered', dueOn: receipt.dueOn, result: 'UNFOUNDED', answeredAt: '2026-12-01T09:00:00+08:00', reply: '经核查，异议不成立。', replyNumber: '示复〔2026〕1号', verifyCode: 'WXYZ',
    }));
    await visit('/public/objections', server);
    await press('查询');
    expect(screen.getAllByText('此项必填')).toHaveLength(2);
    await type('受理编号', receipt.receiptNo);
    await type('查询码', receipt.queryCode);
    await press('查询');
    expect(await screen.findByText('异议不成立')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'WXYZ' }).getAttribute('href')).toBe('/public/verify/WXYZ');
    expect(address()).toBe('/public/objections');
  });
});
