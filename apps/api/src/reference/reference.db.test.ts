import ExcelJS from 'exceljs';
import { at, type Browser } from '../testing/browser.js';
import { listOf, upload } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

describe('what the fields of forms choose from', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let administrator: Browser;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [clerk, administrator] = [await world.person('jixie-jingban'), await world.person('sys-system')];
  });
  afterAll(() => world.close());

  it('finds occupations by part of the name or the beginning of the code, in the newest edition, with levels and source', async () => {
    const [electrician] = listOf(await clerk.get(`/api/v1/occupations?q=${encodeURIComponent('电工')}`)).filter((row) => at(row, 'name') === '电工');
    expect(electrician).toEqual({ edition: '2022', code: '6-31-01-03', name: '电工', levels: [5, 4, 3, 2, 1], standard: '电工国家职业技能标准（2018年版）', source: expect.stringMatching(/http/) });
    const group = listOf(await clerk.get('/api/v1/occupations?q=6-31-01')).map((row) => String(at(row, 'code')));
    expect(group).toContain('6-31-01-03');
    expect(group.every((code) => code.startsWith('6-31-01'))).toBe(true);
    expect(listOf(await clerk.get('/api/v1/occupations?edition=2015&q=4-01-02-07'))).toEqual([expect.objectContaining({ edition: '2015' })]);
  });

  it('finds regions level by level, a zone with the powers of a city among them', async () => {
    const [province] = listOf(await clerk.get('/api/v1/regions')).filter((row) => at(row, 'code') === '410000');
    expect(province).toMatchObject({ nameZh: '河南省', hasChildren: true });
    expect(listOf(await clerk.get('/api/v1/regions?parent=410000'))).toContainEqual(expect.objectContaining({ code: '419001', level: 'county', authorityLevel: 'city' }));
  });

  it('shows an administrator what an edition of the catalogue would change before he loads it, and keeps it afterwards', async () => {
    const present = listOf(await administrator.get('/api/v1/admin/occupations'));
    expect(present.length).toBeGreaterThan(500);
    const rows = present.map((row) => [at(row, 'code'), at(row, 'code') === '6-31-01-03' ? '电工（更名）' : at(row, 'name'), levelsOf(at(row, 'levels')), at(row, 'standard') ?? '', at(row, 'source')].map(String));
    const wanted = await workbook([...rows.slice(1), ['6-99-99-99', '测试工', '5、4', '', '测试来源']]);
    const load = (preview: boolean) => administrator.send('POST', `/api/v1/admin/occupations?edition=2022&preview=${preview}`, upload('catalogue.xlsx', wanted));
    const difference = {
      added: [{ code: '6-99-99-99', name: '测试工' }], removed: [{ code: at(present[0] ?? null, 'code'), name: at(present[0] ?? null, 'name') }],
      changed: [expect.objectContaining({ code: '6-31-01-03' })], unchanged: present.length - 2,
    };
    expect((await load(true)).body).toEqual({ stored: false, ...difference });
    expect(listOf(await clerk.get('/api/v1/occupations?q=6-99-99'))).toEqual([]);
    expect((await load(false)).body).toEqual({ stored: true, ...difference });
    expect(listOf(await clerk.get('/api/v1/occupations?q=6-31-01-03'))).toEqual([expect.objectContaining({ name: '电工（更名）' })]);
    expect((await clerk.get('/api/v1/admin/occupations')).status).toBe(403);
  });
});

const levelsOf = (levels: unknown): string => (Array.isArray(levels) ? levels.join('、') : '');

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('职业');
  sheet.addRow(['职业编码', '职业名称', '等级', '标准', '来源']);
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
