import { aField } from '../testing/schemas.js';
import { isManyCells, pasteCells } from './paste-cells.js';

const columns = [aField('name', 'text'), aField('age', 'number'), aField('from', 'date')];
const rows = [{ name: '甲', age: 30 }, { name: '乙', age: 40 }];

describe('Cells pasted over a table', () => {
  it('take their places from the cell on that they were pasted into, and make the table longer', () => {
    expect(pasteCells(rows, columns, '41\t2024/1/2\r\n52\t2024-03-04\r\n', { row: 1, column: 1 }, null).rows).toEqual([
      { name: '甲', age: 30 }, { name: '乙', age: 41, from: '2024-01-02' }, { age: 52, from: '2024-03-04' },
    ]);
  });

  it('leave as it was what is empty or cannot be read, and say which', () => {
    const { rows: after, unread } = pasteCells(rows, columns, '丙\tforty\n\t35', { row: 0, column: 0 }, null);
    expect(after).toEqual([{ name: '丙', age: 30 }, { name: '乙', age: 35 }]);
    expect(unread.map(({ row, field, text }) => [row, field.key, text])).toEqual([[1, 'age', 'forty']]);
  });

  it('come without the line of headings, and stop where the table is full', () => {
    const { rows: after, leftOut } = pasteCells(rows, columns, '中文name\t中文age\n丙\t1\n丁\t2\n戊\t3', { row: 1, column: 0 }, 3);
    expect(after.map(({ name }) => name)).toEqual(['甲', '丙', '丁']);
    expect(leftOut).toBe(1);
  });

  it('are more than one: a single cell, or lines of one text, is typed as it is', () => {
    expect(['甲', '甲\r\n', '甲\t乙', '甲\n乙'].map(isManyCells)).toEqual([false, false, true, true]);
  });
});
