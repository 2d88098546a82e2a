import { civilDate } from '@beian/calendar';
import { checkParameters, resolveParameters } from './index.js';
import type { DatedValue, ParameterDeclaration } from './index.js';

const value = (from: string, until: string | null, amount: number, region: string | null = null): DatedValue => ({
  from: civilDate(from), until: until === null ? null : civilDate(until), value: amount, citation: { zh: '规则第一条', en: 'rule book, article 1' }, region,
});
const rectificationDays = (...values: DatedValue[]): ParameterDeclaration => ({
  name: 'rectificationDays', title: { zh: '整改期限', en: 'Rectification period' }, unit: 'workdays', values,
});
const on = (day: string, region: string | null, parameter: ParameterDeclaration) => resolveParameters([parameter], civilDate(day), region);
const codes = (...values: DatedValue[]) => checkParameters([rectificationDays(...values)], []).map(({ code }) => code);

describe('T-82: a city changes the rectification period on 2026-11-02', () => {
  const changed = rectificationDays(value('2024-03-01', null, 15), value('2026-11-02', null, 20, '120700'));

  it('keeps the earlier value for the case that was pinned before', () => {
    const pinned = on('2026-10-30', '120700', changed);
    expect(pinned).toEqual({ rectificationDays: 15 });
    expect(on('2026-11-01', '120700', changed)).toEqual(pinned);
  });

  it('gives new cases of the city and its counties the new value', () => {
    expect(on('2026-11-02', '120700', changed)).toEqual({ rectificationDays: 20 });
    expect(on('2026-11-02', '120725', changed)).toEqual({ rectificationDays: 20 });
  });

  it('leaves other cities and the province with theirs', () => {
    expect(on('2026-11-02', '120200', changed)).toEqual({ rectificationDays: 15 });
    expect(on('2026-11-02', '120000', changed)).toEqual({ rectificationDays: 15 });
    expect(on('2026-11-02', null, changed)).toEqual({ rectificationDays: 15 });
  });
});

describe('dated values', () => {
  const replaced = rectificationDays(value('2024-03-01', '2025-12-31', 15), value('2026-01-01', null, 10));

  it('hold from their first to their last day', () => {
    expect(on('2025-12-31', null, replaced)).toEqual({ rectificationDays: 15 });
    expect(on('2026-01-01', null, replaced)).toEqual({ rectificationDays: 10 });
  });

  it('are never guessed for a day that no value covers', () => {
    expect(() => on('2024-02-29', null, replaced)).toThrow('rectificationDays has no value on 2024-02-29');
  });

  it('prefer the override of the closest division', () => {
    const nested = rectificationDays(value('2024-03-01', null, 15), value('2024-03-01', null, 12, '120700'), value('2024-03-01', null, 9, '120725'));
    expect(on('2026-01-01', '120725', nested)).toEqual({ rectificationDays: 9 });
    expect(on('2026-01-01', '120700', nested)).toEqual({ rectificationDays: 12 });
  });
});

describe('checking parameters', () => {
  it('finds nothing wrong with values that follow each other day by day', () => {
    expect(codes(value('2024-03-01', '2025-12-31', 15), value('2026-01-01', null, 10), value('2025-01-01', '2025-06-30', 20, '120700'))).toEqual([]);
  });

  it('finds gaps and overlaps of the same region', () => {
    expect(codes(value('2024-03-01', '2025-12-30', 15), value('2026-01-01', null, 10))).toEqual(['GAP']);
    expect(codes(value('2024-03-01', '2026-01-01', 15), value('2026-01-01', null, 10))).toEqual(['OVERLAP']);
    expect(codes(value('2024-03-01', null, 15), value('2026-01-01', null, 10))).toEqual(['OVERLAP']);
  });

  it('lets a local override pause, since the value of the province holds meanwhile', () => {
    expect(codes(value('2024-03-01', null, 15), value('2024-03-01', '2024-12-31', 20, '120700'), value('2026-01-01', null, 25, '120700'))).toEqual([]);
  });

  it('finds names of the diagrams that nobody declared and names declared twice', () => {
    const twice = rectificationDays(value('2024-03-01', null, 15));
    expect(checkParameters([twice, twice], ['statementDays']).map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
      'statementDays MISSING', 'rectificationDays DECLARED_TWICE',
    ]);
  });

  it('finds missing citations, reversed periods, values of the wrong type and parameters without a value for the province', () => {
    expect(codes({ ...value('2024-03-01', null, 15), citation: { zh: '规则第一条', en: ' ' } })).toEqual(['NO_CITATION']);
    expect(codes(value('2024-03-01', '2024-02-01', 15))).toEqual(['REVERSED']);
    expect(codes({ ...value('2024-03-01', null, 15), value: 'fifteen' })).toEqual(['WRONG_TYPE']);
    expect(codes(value('2024-03-01', null, 15, '120700'))).toEqual(['NO_PROVINCIAL_VALUE']);
  });
});
