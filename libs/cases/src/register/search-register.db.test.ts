import { randomUUID } from 'node:crypto';
import { civilDate } from '@beian/calendar';
import type { FilingStatus } from '@beian/procedure/declaration';
import { readInstitution, rollUpRegister, searchRegister, type RegisterQuestion } from '../index.js';
import { appendFilingEvent } from './filing-events.js';
import { ToyWorld } from '../testing/toy-world.js';

interface Published {
  readonly name: string;
  readonly region?: string;
  readonly lines?: readonly (readonly [code: string, occupation: string, levels: readonly number[]])[];
  readonly valid?: readonly [from: string, until: string];
  readonly publishedOn?: string | null;
  readonly status?: string;
}

const electrician = ['6-31-01-03', '电工', [5, 4, 3]] as const;
const welder = ['6-18-02-04', '焊工', [2, 1]] as const;
const usual: RegisterQuestion = { name: null, region: null, occupation: null, level: null, validOn: null, after: null, limit: 20 };

describe('the register that the public searches', () => {
  let world: ToyWorld;
  let serial = 0;

  /** A filing as the register holds it, of an institution of its own. */
  async function published({ name, region = '990100', lines = [electrician], valid = ['2026-01-01', '2028-12-31'], publishedOn = '2026-02-01', status = 'active' }: Published): Promise<{ id: string; institution: string }> {
    const { sql } = world.deps.database;
    const [id, institution, version, caseId] = [randomUUID(), randomUUID(), randomUUID(), await world.start()];
    await sql.run(`insert into organisation (id, kind, name, region_code) values ($1, 'institution', $2, $3)`, [institution, name, region]);
    await sql.run(
      `insert into filing (id, filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, published_on) values ($1, $2, $3, $4, 'toy/library-card', 'Y', $5, $6, $7)`,
      [id, `Y${++serial}`, institution, world.library, status, region, publishedOn]);
    await sql.run('insert into filing_version (id, filing_id, version, case_id, valid_from, valid_until, effective_at) values ($1, $2, 1, $3, $4, $5, now())', [version, id, caseId, ...valid]);
    for (const [ord, [code, occupation, levels]] of lines.entries()) {
      await sql.run(`insert into filing_line (version_id, ord, code, occupation, levels, standard) values ($1, $2, $3, $4, $5, '国家标准')`, [version, ord, code, occupation, levels]);
    }
    await sql.run(`insert into filing_site (version_id, ord, address) values ($1, 0, '示例市示例路1号')`, [version]);
    return { id, institution };
  }

  const found = async (asked: Partial<RegisterQuestion>): Promise<readonly string[]> => {
    const { sql } = world.deps.database;
    const rows = await searchRegister(sql, { ...usual, ...asked });
    return rows.flatMap(({ entry }) => (entry === null ? [] : [entry.institution]));
  };
  const rolledUp = async () => {
    while ((await rollUpRegister(world.deps.database)) > 0);
  };

  beforeAll(async () => {
    world = await ToyWorld.open();
    await world.deps.database.sql.run(`insert into region (code, province_code, path, name_zh, name_en, level, authority_level) values ('990200', '990000', '990200', '另一市', 'Otherton', 'city', 'city')`);
    await published({ name: '新乡示例机械制造有限公司', publishedOn: '2026-02-03' });
    await published({ name: '安阳示例食品有限公司', publishedOn: '2026-02-02', lines: [['6-31-01-03', '电工', [2]], welder] });
    await published({ name: '贤良 ABB 电气有限公司', publishedOn: '2026-02-01', region: '990200', valid: ['2020-01-01', '2022-12-31'], status: 'lapsed' });
    await published({ name: '新乡未公布机械有限公司', publishedOn: null });
    await published({ name: '新乡拟定机械有限公司', status: 'fixed' });
    await rolledUp();
  });
  afterAll(() => world.close());

  const [xinxiang, anyang, abb] = ['新乡示例机械制造有限公司', '安阳示例食品有限公司', '贤良 ABB 电气有限公司'];

  it.each([
    ['two characters', '示例', [xinxiang, anyang]], ['characters from the middle', '械制造有', [xinxiang]], ['its reading', 'jixie', [xinxiang]], ['a reading with spaces', 'xin xiang', [xinxiang]],
    ['first letters', 'xxsl', [xinxiang]], ['a reading from the beginning of a syllable only', 'an', [anyang]], ['Latin letters of any width and case', 'ａbB', [abb]], ['nothing that fits', '焊接', []],
    ['what looks like a pattern', '%示_', []], ['what looks like an expression', '.*', []],
  ])('finds published filings by %s', async (_how, name, names) => {
    expect(await found({ name })).toEqual(names);
  });

  it('finds by region, occupation or its code, level of that very occupation, and validity on a day', async () => {
    expect(await found({ region: '990200' })).toEqual([abb]);
    expect(await found({ occupation: '焊工' })).toEqual([anyang]);
    expect(await found({ occupation: '6-31-01-03' })).toEqual([xinxiang, anyang, abb]);
    expect(await found({ occupation: '电工', level: 1 })).toEqual([]);
    expect(await found({ occupation: '电工', level: 2 })).toEqual([anyang]);
    expect(await found({ level: 1 })).toEqual([anyang]);
    expect(await found({ validOn: civilDate('2022-12-31') })).toEqual([abb]);
    expect(await found({ validOn: civilDate('2023-01-01') })).toEqual([]);
    expect(await found({ validOn: civilDate('2026-01-01'), name: '示例', occupation: '焊工' })).toEqual([anyang]);
  });

  it('answers the same whether rows are looked at one by one or found by their words', async () => {
    const { sql } = world.deps.database;
    await sql.run(
      `with filler as (
         insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region)
         select 'F' || n, $1, $2, 'toy/library-card', 'Y', 'fixed', '990100' from generate_series(1, 1200) as n returning id)
       insert into register_entry (filing_id, published_on, in_force, valid_from, valid_until, places, name, pinyin, initials, lines, words)
       select id, '2026-03-01', '{[2030-01-01,2031-01-01)}', '2030-01-01', '2030-12-31', '{970000}', '填充', ' tian chong', 'tc', '', '{n填充}' from filler`, [world.readerOrg, world.library]);
    expect(await found({ name: '示例' })).toEqual([xinxiang, anyang]);
    expect(await found({ name: 'jixie' })).toEqual([xinxiang]);
    expect(await found({ name: 'an' })).toEqual([anyang]);
    expect(await found({ name: 'xxsl', region: '990100' })).toEqual([xinxiang]);
    expect(await found({ occupation: '电工', level: 2 })).toEqual([anyang]);
    expect(await found({ validOn: civilDate('2022-12-31') })).toEqual([abb]);
  });

  it('pages from the last row on, without gaps and repetitions', async () => {
    const { sql } = world.deps.database;
    const seen: string[] = [];
    for (let after: RegisterQuestion['after'] = null; ;) {
      const [row] = await searchRegister(sql, { ...usual, name: '有限公司', limit: 1, after });
      if (!row) break;
      seen.push(row.filingId);
      after = row;
    }
    const all = await searchRegister(sql, { ...usual, name: '有限公司' });
    expect(seen).toEqual(all.map(({ filingId }) => filingId));
    expect(seen).toHaveLength(3);
  });

  it('follows a new name, a line given up, and a filing that is published later, whoever wrote it', async () => {
    const { sql } = world.deps.database;
    const { id, institution } = await published({ name: '改名前有限公司', publishedOn: null, lines: [electrician, welder] });
    await rolledUp();
    expect(await found({ name: '改名前' })).toEqual([]);
    await sql.run(`update filing set published_on = '2026-04-01' where id = $1`, [id]);
    await rolledUp();
    expect(await found({ name: '改名前', occupation: '焊工' })).toEqual(['改名前有限公司']);
    await sql.run(`update organisation set name = '更名后有限公司' where id = $1`, [institution]);
    await sql.run(`update filing_line set status = 'exited' where code = '6-18-02-04' and version_id in (select id from filing_version where filing_id = $1)`, [id]);
    await rolledUp();
    expect([await found({ name: '改名前' }), await found({ name: 'gengming' }), await found({ name: '更名', occupation: '焊工' })]).toEqual([[], ['更名后有限公司'], []]);
  });

  it('says nothing of what was taken from the public since the rows were gathered, and goes on behind it', async () => {
    const { sql } = world.deps.database;
    const { id } = await published({ name: '撤下示例公司', publishedOn: '2026-05-01' });
    await rolledUp();
    await sql.run(`update filing set status = 'fixed' where id = $1`, [id]);
    const [withdrawn] = await searchRegister(sql, { ...usual, name: '撤下', limit: 1 });
    expect(withdrawn).toEqual({ filingId: id, publishedOn: '2026-05-01', entry: null });
  });

  it('knows filings that are older than the register', async () => {
    const { sql } = world.deps.database;
    const { id, institution } = await published({ name: '早于名录有限公司', publishedOn: null });
    await sql.run(`update filing_version set case_id = null, effective_at = '2026-03-01T00:00:00+08:00' where filing_id = $1`, [id]);
    await rolledUp();
    expect(await found({ name: '早于名录' })).toEqual(['早于名录有限公司']);
    expect(await readInstitution(world.deps.database, institution)).toMatchObject({ filings: [{ publishedOn: '2026-03-01', versions: [{ version: 1, procedureId: 'toy/library-card' }] }] });
  });

  describe('on a day', () => {
    const validOn = async (name: string, days: readonly string[]) => {
      await rolledUp();
      const answers = await Promise.all(days.map((day) => found({ name, validOn: civilDate(day) })));
      return days.filter((_, index) => answers[index]?.length === 1);
    };
    async function becomes(id: string, from: FilingStatus, to: FilingStatus, at: string): Promise<void> {
      await world.deps.database.transaction(async (sql) => {
        await sql.run('update filing set status = $2 where id = $1', [id, to]);
        await appendFilingEvent(sql, id, { kind: 'status', at, rule: 'TOY', caseId: null, pos: null, occasion: null, detail: { from, to } });
      });
    }
    const shown = async (name: string) => {
      const [found] = await searchRegister(world.deps.database.sql, { ...usual, name });
      const entry = found?.entry;
      return [entry?.status, entry?.statusSince, entry?.validFrom, entry?.validUntil];
    };

    it.each(['terminated', 'revoked'] as const)('finds a filing that was %s as valid until the day of that, and shows since when it is', async (status) => {
      const name = `提前结束${status}公司`;
      const { id } = await published({ name });
      await becomes(id, 'active', status, '2027-05-10T06:30:00.000Z');
      expect(await validOn(name, ['2025-12-31', '2026-01-01', '2027-05-10', '2027-05-11', '2028-12-31'])).toEqual(['2026-01-01', '2027-05-10']);
      expect(await shown(name)).toEqual([status, '2027-05-10', '2026-01-01', '2028-12-31']);
    });

    it('takes a day that began with the end for none of its own, and one that winds down for one until it ends', async () => {
      const name = '收尾示例公司';
      const { id } = await published({ name });
      await becomes(id, 'active', 'windingDown', '2027-03-01T01:00:00.000Z');
      expect(await validOn(name, ['2027-03-02', '2028-12-31'])).toEqual(['2027-03-02', '2028-12-31']);
      await becomes(id, 'windingDown', 'terminated', '2027-05-09T16:00:00.000Z');
      expect(await validOn(name, ['2027-05-09', '2027-05-10'])).toEqual(['2027-05-09']);
    });

    it('finds what came back, and not the days between', async () => {
      const name = '恢复示例公司';
      const { id } = await published({ name });
      await becomes(id, 'active', 'lapsed', '2027-01-31T16:00:00.000Z');
      await becomes(id, 'lapsed', 'active', '2027-03-15T03:00:00.000Z');
      expect(await validOn(name, ['2027-01-31', '2027-02-01', '2027-03-14', '2027-03-15'])).toEqual(['2027-01-31', '2027-03-15']);
    });

    it('finds a renewed filing under both its validities, before the new one begins and after the old one ended', async () => {
      const name = '续期示例公司';
      const { id } = await published({ name, valid: ['2024-01-01', '2026-12-31'] });
      await world.deps.database.sql.run(
        `insert into filing_version (filing_id, version, case_id, valid_from, valid_until, effective_at) values ($1, 2, $2, '2027-01-01', '2029-12-31', '2026-10-01T00:00:00Z')`, [id, await world.start()]);
      expect(await validOn(name, ['2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01', '2029-12-31', '2030-01-01'])).toEqual(['2024-01-01', '2026-12-31', '2027-01-01', '2029-12-31']);
      expect((await shown(name)).slice(2)).toEqual(['2024-01-01', '2029-12-31']);
    });
  });

  it('shows an institution with its published filings and the versions that took effect', async () => {
    const { sql } = world.deps.database;
    const { id, institution } = await published({ name: '版本有限公司' });
    const [planned, renewal] = [await world.start(), await world.start()];
    await sql.run(`insert into filing_version (filing_id, version, case_id, valid_from, valid_until, effective_at) values ($1, 2, $2, '2026-06-01', '2029-05-31', now())`, [id, renewal]);
    await sql.run(`insert into filing_version (filing_id, version, case_id, valid_from, valid_until) values ($1, 3, $2, '2029-06-01', '2032-05-31')`, [id, planned]);
    const page = await readInstitution(world.deps.database, institution);
    expect(page).toMatchObject({ name: '版本有限公司', filings: [{ filingId: id, validUntil: '2029-05-31', versions: [{ version: 2, validFrom: '2026-06-01' }, { version: 1 }] }] });
    const { institution: unpublished } = await published({ name: '没有公布', publishedOn: null });
    expect(await readInstitution(world.deps.database, unpublished)).toBeNull();
    expect(await readInstitution(world.deps.database, world.library)).toBeNull();
  });
});
