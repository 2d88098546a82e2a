import { checkOccupationCode, isSkillLevel } from '@beian/identifiers';
import { occupationChanges, occupations, occupationSources } from './occupations.mjs';

const all = occupations();
const of = (catalogue: string, code: string) => all.find((row) => row.catalogue === catalogue && row.code === code);

describe('The occupations', () => {
  it('have well-formed codes of the major groups that may be filed, each once in its catalogue', () => {
    for (const { code } of all) expect(checkOccupationCode(code, { majorGroups: [3, 4, 5, 6] })).toEqual({ ok: true, value: code });
    expect(new Set(all.map(({ catalogue, code }) => `${catalogue} ${code}`)).size).toBe(all.length);
    expect(all.filter(({ catalogue }) => catalogue === '2022').length).toBeGreaterThan(1_000);
  });

  it('have Chinese names without the marks of the catalogue', () => {
    expect(all.filter(({ name }) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
  });

  it('each name a source with an address', () => {
    const sources = new Map(occupationSources().map((source) => [source.id, source]));
    const named = [...all.map(({ source }) => source), ...all.flatMap(({ standards }) => standards.map(({ source }) => source)), ...occupationChanges().flatMap((change) => change.sources)];
    for (const id of named) expect(sources.get(id)?.address).toMatch(/^https?:\/\//);
  });

  it('agree with the public standards found apart from the catalogue', () => {
    expect(of('2022', '6-31-01-03')?.name).toBe('电工');
    expect(of('2022', '4-03-02-01')?.name).toBe('中式烹调师');
    expect(of('2022', '6-02-01-02')?.name).toBe('糕点装饰师');
    expect(of('2022', '6-18-01-05')?.name).toBe('镗工');
    expect(of('2022', '4-04-05-05')).toMatchObject({ name: '人工智能训练师', workTypes: ['数据标注员', '人工智能算法测试员'], levels: [5, 4, 3, 2, 1] });
  });

  it('have only the levels of their standards', () => {
    expect(of('2022', '6-02-01-02')?.levels).toEqual([3, 2, 1]);
    expect(all.flatMap(({ levels }) => levels).filter((level) => !isSkillLevel(level))).toEqual([]);
    expect(all.filter(({ levels, standards }) => levels.length > 0 && standards.length === 0)).toEqual([]);
  });

  it('every standard belongs to an occupation', () => {
    const used = new Set(all.flatMap(({ standards }) => standards.map(({ title }) => title)));
    expect(used.size).toBe(13);
  });
});

describe('The changes between the catalogues', () => {
  it('lead from one known occupation to another of the same name', () => {
    for (const { from, to } of occupationChanges()) {
      expect(of(to.catalogue, to.code)?.name).toBe(of(from.catalogue, from.code)?.name);
    }
  });

  it('carry the standard along to the new code', () => {
    expect(of('2022', '4-01-06-02')).toMatchObject({ name: '互联网营销师', standards: [{ year: 2021 }] });
  });

  it('keep apart two occupations that had one code in different editions', () => {
    expect(of('2015', '4-02-07-10')?.name).toBe('网约配送员');
    expect(of('2022', '4-02-07-10')).toMatchObject({ name: '国际快递业务师', standards: [] });
    expect(of('2022', '4-10-08-01')?.name).toBe('网约配送员');
  });
});
