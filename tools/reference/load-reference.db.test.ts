import { DataSource } from 'typeorm';
import { henan } from '../../workflows/henan/region.js';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { loadReference } from './load-reference.mjs';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  await loadReference(source, [henan]);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const rows = (sql: string): Promise<unknown[]> => source.query(sql);

describe('Loading the reference data', () => {
  it('gives every region its place below its province', async () => {
    expect(await rows(`select path, province_code, name_zh from region where code in ('410000', '410725', '419001') order by code`)).toEqual([
      { path: '410000', province_code: '410000', name_zh: '河南省' },
      { path: '410000/410700/410725', province_code: '410000', name_zh: '原阳县' },
      { path: '410000/419001', province_code: '410000', name_zh: '济源市' },
    ]);
  });

  it('HA-E3: raises the two zones to the level of a city', async () => {
    expect(await rows(`select code from region where level = 'county' and authority_level = 'city' order by code`)).toEqual([{ code: '410173' }, { code: '419001' }]);
  });

  it('loads the working days of eight years', async () => {
    expect(await rows('select min(year), max(year), count(*)::int from calendar_year')).toEqual([{ min: 2019, max: 2026, count: 8 }]);
    expect(await rows(`select kind from calendar_day where date = '2026-09-20'`)).toEqual([{ kind: 'work' }]);
  });

  it('loads occupations with their sources and what became of their codes', async () => {
    expect(await rows(`select name, levels, standard from occupation where edition = '2022' and code = '6-31-01-03'`)).toEqual([
      { name: '电工', levels: [5, 4, 3, 2, 1], standard: '电工国家职业技能标准（2018年版）' },
    ]);
    expect(await rows(`select code from occupation_successor where earlier_edition = '2015' and earlier_code = '4-01-02-07'`)).toEqual([{ code: '4-01-06-02' }]);
    expect(await rows(`select 1 from occupation where source not like '%http%'`)).toEqual([]);
  });

  it('changes nothing the second time, nor what an administrator has corrected', async () => {
    await source.query(`update calendar_day set name = '更正' where date = '2026-10-10'`);
    await source.query(`update region set authority_level = 'city' where code = '410725'`);
    await source.query(`update occupation set name = '更正' where edition = '2022' and code = '6-18-02-04'`);
    const counted = 'select (select count(*) from region) r, (select count(*) from calendar_day) d, (select count(*) from occupation) o';
    const before = await rows(counted);
    await loadReference(source, [henan]);
    expect(await rows(counted)).toEqual(before);
    expect(await rows(`select name from calendar_day where date = '2026-10-10' union all select name from occupation where name = '更正'`)).toEqual([{ name: '更正' }, { name: '更正' }]);
    expect(await rows(`select authority_level from region where code = '410725'`)).toEqual([{ authority_level: 'city' }]);
  });
});
