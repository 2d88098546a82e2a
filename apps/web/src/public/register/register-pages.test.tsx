import { fireEvent, screen, within } from '@testing-library/react';
import { refusal, StandInServer, told } from '../../testing/stand-in-server.js';
import type { RegisterEntry } from '../public-api.js';
import { address, back, base, followLink, heading, leave, press, type, visit } from '../testing/visit.js';

const entry = (filingNo: string, institution: string): RegisterEntry => ({
  filingNo, institutionId: `id-${filingNo}`, institution, status: 'active', statusLabel: { zh: '有效', en: 'In force' }, statusSince: '2026-01-01', region: { zh: '示例市', en: 'Exampleton' }, authority: '示例局',
  procedureTitle: { zh: '首次备案', en: 'Initial filing' }, publishedOn: '2026-02-01', validFrom: '2026-01-01', validUntil: '2028-12-31', lines: [{ code: '6-31-01-03', occupation: '电工', workType: null, levels: [3, 5, 4] }],
});
const page = (...items: RegisterEntry[]) => ({ items, next: null });
const institution = {
  id: 'id-Y1', name: '示例机械有限公司', uscc: '91410700MA0TERT165', region: { zh: '示例市', en: 'Exampleton' }, formerNames: ['旧名厂'],
  filings: [{
    ...entry('Y1', '示例机械有限公司'), supervisingRegion: null, publishedUrl: 'javascript:alert(1)', sites: ['示例路1号'],
    versions: [{ version: 1, procedureTitle: { zh: '首次备案', en: 'Initial filing' }, validFrom: '2026-01-01', validUntil: '2028-12-31', effectiveAt: '2026-01-01T00:00:00+08:00' }],
  }],
};

describe('searching the register', () => {
  let server: StandInServer;
  const queries: string[] = [];
  beforeEach(() => {
    queries.length = 0;
    server = new StandInServer().on(`GET ${base}/institutions/id-Y1`, () => told(institution)).on(`GET ${base}/register`, ({ url }) => {
      queries.push(decodeURIComponent(new URL(url).search));
      return told(page(entry('Y1', '示例机械有限公司')));
    });
  });
  afterEach(leave);

  it('begins on the first page with a name and has its own address', async () => {
    await visit('/public', server);
    await type(/备案机构查询/, '示例');
    await press('查询');
    await heading('备案机构查询');
    expect(await screen.findByRole('link', { name: '示例机械有限公司' })).toBeTruthy();
    expect([address(), queries]).toEqual(['/public/register?name=示例', ['?name=示例']]);
  });

  it('sets English signs between the words of an English page', async () => {
    await visit('/public/register', server);
    await press('English');
    expect(await screen.findByText('电工 (levels 5, 4, 3)')).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/[，。、；：（）]/);
    await press('中文');
  });

  it('asks for everything chosen, a city for its province', async () => {
    await visit('/public/register', server);
    await screen.findByRole('option', { name: '示例省' });
    await type('省份', '990000');
    await screen.findByRole('option', { name: '示例市' });
    await type('市', '990100');
    await type('职业', '电工');
    await type('级别', '3');
    await type('在这一天有效', '2026-05-01');
    await press('查询');
    await screen.findByRole('link', { name: '示例机械有限公司' });
    expect(queries.at(-1)).toBe('?region=990100&occupation=电工&level=3&validity=2026-05-01');
    await press('清除条件');
    expect(address()).toBe('/public/register');
  });

  it('leads to the institution, and back to what was found without waiting', async () => {
    await visit('/public/register?name=back', server);
    await screen.findByRole('link', { name: '示例机械有限公司' });
    await followLink('示例机械有限公司');
    await heading('示例机械有限公司');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.getByRole('row', { name: /电工.*五、四、三级/ })).toBeTruthy();
    expect(screen.getByText('旧名厂')).toBeTruthy();
    expect(screen.queryByText(/javascript/)).toBeNull();
    server.away = true;
    await back();
    expect(screen.getByRole('link', { name: '示例机械有限公司' })).toBeTruthy();
  });

  it('says beside the validity since when a filing is terminated', async () => {
    server.on(`GET ${base}/register`, () => told(page({ ...entry('Y1', '示例机械有限公司'), status: 'terminated', statusLabel: { zh: '已终止', en: 'Terminated' }, statusSince: '2027-05-10' }, entry('Y2', '有效公司'))));
    await visit('/public/register?name=ended', server);
    expect((await screen.findByRole('heading', { level: 2, name: /示例机械/ })).textContent).toContain('已终止 自 2027-05-10 起');
    expect(screen.getByRole('heading', { level: 2, name: /有效公司/ }).textContent).toBe('有效公司 有效');
  });

  it('turns pages by address, and says what the server refuses', async () => {
    server.on(`GET ${base}/register`, ({ url }) => (new URL(url).searchParams.has('after') ? told(page(entry('Y2', '第二页公司'))) : told({ ...page(entry('Y1', '第一页公司')), next: '2026-02-01.x' })));
    await visit('/public/register?level=3', server);
    await followLink('下一页');
    expect(await screen.findByRole('link', { name: '第二页公司' })).toBeTruthy();
    expect(address()).toBe('/public/register?level=3&after=2026-02-01.x');
    server.on(`GET ${base}/register`, () => refusal(422, '请输入 2 至 60 个字'));
    await type('机构名称', '新');
    await press('查询');
    expect((await screen.findByRole('alert')).textContent).toBe('请输入 2 至 60 个字');
  });

  it('keeps a name that is too long for any server, and says so', async () => {
    server.on(`GET ${base}/register`, () => new Response('', { status: 431 }));
    await visit('/public', server);
    const name = '长'.repeat(10_000);
    await type(/备案机构查询/, name);
    await press('查询');
    expect((await screen.findByRole('alert')).textContent).toBe('输入的内容太长，请缩短后再查。');
    expect(screen.getByLabelText('机构名称')).toHaveProperty('value', name);
  });

  it('speaks English on request, in the page and for who hears it, in large letters too', async () => {
    await visit('/public/register?name=en', server);
    await screen.findByRole('link', { name: '示例机械有限公司' });
    await press('English');
    await heading('Filed institutions');
    expect(document.documentElement.lang).toBe('en');
    expect(within(screen.getByRole('list')).getByText('In force')).toBeTruthy();
    await press('Large text');
    expect([document.documentElement.classList.contains('large'), screen.getByRole('button', { name: 'Large text' }).getAttribute('aria-pressed')]).toEqual([true, 'true']);
    await press('Large text');
    await press('中文');
  });

  it('leaves links opened with a key held to the browser', async () => {
    await visit('/public/register?name=key', server);
    const link = await screen.findByRole('link', { name: '示例机械有限公司' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(address()).toBe('/public/register?name=key');
  });
});
