import { choice, date, flag, Form, formSchema, multiChoice, number, pasteToRows, rows, text } from './index.js';
import type { FormSchema } from './index.js';

class Machine {
  @text('名称', 'Name') name!: string;
  @number('数量', 'Quantity') quantity!: number;
  @choice('权属', 'Tenure', { options: [['owned', '自有', 'Owned'], ['rented', '租用', 'Rented']] }) tenure!: 'owned' | 'rented';
  @multiChoice('等级', 'Levels', { options: [['5', '五级/初级工', 'Level 5'], ['4', '四级/中级工', 'Level 4']] }) levels!: ('5' | '4')[];
  @date('购置日期', 'Bought on', { required: false }) boughtOn!: string | null;
  @flag('在用', 'In use') inUse!: boolean;
}

@Form({ id: 'machines', title: { zh: '设备', en: 'Machines' } })
class Machines {
  @rows('设备', 'Machines', Machine) machines!: Machine[];
}

const row: FormSchema = formSchema(Machines).fields[0]?.rows ?? formSchema(Machines);

describe('pasting from a spreadsheet', () => {
  it('reads numbers, options by label, lists, dates and ticks in the order of the table', () => {
    expect(pasteToRows(row, '车床\t1,200\t自有\t五级/初级工、4\t2024/4/3\t是')).toEqual([
      { name: '车床', quantity: 1200, tenure: 'owned', levels: ['5', '4'], boughtOn: '2024-04-03', inUse: true },
    ]);
  });

  it('follows a first line of titles in any order and skips columns it does not know', () => {
    expect(pasteToRows(row, '数量\t备注\t名称\n2\tx\t铣床\n')).toEqual([{ quantity: 2, name: '铣床' }]);
  });

  it('leaves out a leading column of running numbers', () => {
    expect(pasteToRows(row, '1\t车床\t2\n2\t铣床\t3')).toMatchObject([{ name: '车床', quantity: 2 }, { name: '铣床', quantity: 3 }]);
  });

  it('understands cells in quotes with line breaks, tabs and doubled quotes', () => {
    expect(pasteToRows(row, '"车床\t""甲""\n大"\t2\r\n铣床\t3')).toMatchObject([{ name: '车床\t"甲"\n大', quantity: 2 }, { name: '铣床', quantity: 3 }]);
  });

  it('keeps what it cannot read as text, so that the form can name it, and skips blank lines', () => {
    expect(pasteToRows(row, '车床\t两台\t借用\n\n\t\t\n')).toMatchObject([{ name: '车床', quantity: '两台', tenure: '借用' }]);
  });

  it('has nothing to say about nothing', () => {
    expect(pasteToRows(row, '')).toEqual([]);
  });
});
