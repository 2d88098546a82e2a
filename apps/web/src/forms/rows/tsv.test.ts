import type { FieldSchema } from '../../api/forms.js';
import { aField } from '../testing/schemas.js';
import { parseTsv, readCell, readRows } from './tsv.js';

const columns: readonly FieldSchema[] = [
  aField('name', 'text', { label: { zh: '姓名', en: 'Name' } }),
  aField('age', 'number', { label: { zh: '年龄', en: 'Age' } }),
  aField('level', 'choice', { label: { zh: '等级', en: 'Level' }, options: [{ value: '3', label: { zh: '三级', en: 'Level 3' } }, { value: '4', label: { zh: '四级', en: 'Level 4' } }] }),
];

describe('Rows pasted from a spreadsheet', () => {
  it('are split at tabs and line breaks of any kind', () => {
    expect(parseTsv('a\tb\r\nc\td\n')).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('keep line breaks, tabs and doubled quotes inside a quoted cell', () => {
    expect(parseTsv('"first\nsecond\t""x"""\tb')).toEqual([['first\nsecond\t"x"', 'b']]);
  });

  it('leave out lines that are empty', () => {
    expect(parseTsv('a\n\n\t\nb')).toEqual([['a'], ['b']]);
  });

  it('become values of the columns, options by their label in either language', () => {
    expect(readRows('张*\t41\t三级\n李*\t1,024\tlevel 4', columns).rows).toEqual([{ name: '张*', age: 41, level: '3' }, { name: '李*', age: 1024, level: '4' }]);
  });

  it('are read without the line of headings', () => {
    expect(readRows('姓名\t年龄\t等级\n张*\t41\t四级', columns).rows).toEqual([{ name: '张*', age: 41, level: '4' }]);
  });

  it('say which cells could not be read and leave them empty', () => {
    const { rows, unread } = readRows('张*\tforty\t九级', columns);
    expect(rows).toEqual([{ name: '张*' }]);
    expect(unread.map(({ row, field, text }) => [row, field.key, text])).toEqual([[1, 'age', 'forty'], [1, 'level', '九级']]);
  });

  it.each([['2024/4/3', '2024-04-03'], ['2024年4月13日', '2024-04-13'], ['2024.12.1', '2024-12-01'], ['3 April', undefined]])('read the date %s as %s', (text, date) => {
    expect(readCell(aField('day', 'date'), text)).toBe(date);
  });

  it('read yes and no in both languages, and nothing else, as a flag', () => {
    expect(['是', 'No', '√', 'perhaps'].map((text) => readCell(aField('ok', 'flag'), text))).toEqual([true, false, true, undefined]);
  });
});
