import { completeness, Form, number, readDraft, rows, text } from './index.js';

class Loan {
  @text('书名', 'Title', { max: 10 }) title!: string;
}

@Form({ id: 'card', title: { zh: '借书证', en: 'Card' } })
class Card {
  @text('姓名', 'Name', { max: 5 }) name!: string;
  @number('年龄', 'Age', { max: 120 }) age!: number;
  @text('监护人', 'Guardian', { showWhen: { field: 'name', in: ['小明'] } }) guardian!: string | null;
  @rows('借阅', 'Loans', Loan, { required: false, max: 2 }) loans!: Loan[];
}

const codes = (draft: unknown) => {
  const read = readDraft(Card, draft);
  return read.ok ? null : read.violations.map(({ path, code }) => `${path} ${code}`);
};

describe('a draft', () => {
  it('keeps what is not right yet and tells what is missing', () => {
    const read = readDraft(Card, { age: 500, loans: [{ title: '' }] });
    expect(read).toMatchObject({ ok: true, json: { name: null, age: 500, guardian: null, loans: [{ title: null }] } });
    expect(read.ok && read.completeness.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'name REQUIRED', 'age OUT_OF_RANGE', 'loans.0.title REQUIRED',
    ]);
  });

  it('keeps what was typed into a field that does not apply at the moment', () => {
    expect(readDraft(Card, { name: '张三', guardian: '李四' })).toMatchObject({ ok: true, json: { guardian: '李四' } });
  });

  it('keeps text that is too long, up to what anybody types', () => {
    expect(readDraft(Card, { name: '长'.repeat(20_000) })).toMatchObject({ ok: true });
    expect(codes({ name: '长'.repeat(20_001) })).toEqual(['name TOO_LONG']);
  });

  it('keeps pasted text where a number should stand, and says so', () => {
    const read = readDraft(Card, { name: '张三', age: '三十' });
    expect(read).toMatchObject({ ok: true, json: { age: '三十' }, completeness: [{ path: 'age', code: 'NOT_READ' }] });
  });

  it('refuses what no form page sends', () => {
    expect(codes({ name: '张三', admin: true })).toEqual(['admin UNKNOWN_FIELD']);
    expect(codes({ name: ['张三'] })).toEqual(['name WRONG_SHAPE']);
    expect(codes({ loans: [{}, {}, {}] })).toEqual(['loans TOO_MANY']);
    expect(codes('draft')).toEqual([' WRONG_SHAPE']);
  });

  it('lacks nothing when it could be submitted', () => {
    expect(completeness(Card, { name: '张三', age: 30 })).toEqual([]);
  });
});
