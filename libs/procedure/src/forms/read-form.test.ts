import type { CivilDate } from '@beian/calendar';
import { choice, date, flag, Form, formSchema, idNumber, longText, multiChoice, number, phone, readForm, restoreForm, rows, text } from './index.js';

class Loan {
  @text('书名', 'Title', { max: 10 }) title!: string;
  @number('册数', 'Copies', { min: 1, max: 5 }) copies!: number;
}

@Form<CardApplication>({
  id: 'library-card', title: { zh: '借书证申请', en: 'Library card application' },
  sections: [['reader', '读者', 'Reader']],
  check: (form) => form.loans.length > 1 && form.kind === 'day'
    ? [{ path: 'loans', code: 'DAY_CARD_LENDS_ONE', message: { zh: '日卡只能借一本', en: 'A day card lends one book' }, rule: 'L-2' }]
    : [],
})
class CardApplication {
  @text('姓名', 'Name', { section: 'reader', sensitivity: 'P2', max: 5, rule: 'L-1' }) name!: string;
  @choice('种类', 'Kind', { options: [['day', '日卡', 'Day card'], ['year', '年卡', 'Year card']] }) kind!: 'day' | 'year';
  @date('有效期至', 'Valid until', { showWhen: { field: 'kind', in: ['year'] } }) until!: CivilDate | null;
  @longText('理由', 'Reason', { requiredWhen: { field: 'kind', in: ['year'] } }) reason!: string | null;
  @multiChoice('馆舍', 'Branches', { options: [['north', '北馆', 'North'], ['south', '南馆', 'South']], required: false }) branches!: ('north' | 'south')[];
  @flag('同意', 'Consent', { required: true }) consent!: boolean;
  @rows('借阅', 'Loans', Loan, { required: false, max: 3 }) loans!: Loan[];
  @phone('电话', 'Phone', { required: false }) phone!: string | null;
  @idNumber('证件号', 'Identity number', { required: false }) idNo!: string | null;
}

const dayCard = { name: '张三', kind: 'day', consent: true };
const read = (form: unknown) => readForm(CardApplication, form);
const violationsOf = (form: unknown) => {
  const result = read(form);
  return result.ok ? [] : result.violations.map(({ path, code }) => `${path} ${code}`);
};

describe('reading a form', () => {
  it('gives back every field, empty ones too, and an instance of the class', () => {
    const result = read(dayCard);
    expect(result).toMatchObject({
      ok: true,
      json: { name: '张三', kind: 'day', until: null, reason: null, branches: [], consent: true, loans: [], phone: null, idNo: null },
    });
    expect(result.ok && result.form).toBeInstanceOf(CardApplication);
  });

  it('reads table rows as instances of their class', () => {
    const result = read({ ...dayCard, loans: [{ title: '红楼梦', copies: 1 }] });
    expect(result.ok && result.form.loans[0]).toBeInstanceOf(Loan);
  });

  it('trims text and treats blank text as not filled in', () => {
    const result = read({ ...dayCard, name: '  张三 ', reason: '   ' });
    expect(result).toMatchObject({ ok: true, json: { name: '张三', reason: null } });
  });

  it('names field, code, rule and what to do', () => {
    const result = read({ ...dayCard, name: '' });
    expect(result).toEqual({
      ok: false,
      violations: [{ path: 'name', code: 'REQUIRED', message: { zh: '请填写“姓名”', en: 'Fill in "Name"' }, rule: 'L-1' }],
    });
  });

  it('tells everything that is wrong at once, one reason a field', () => {
    expect(violationsOf({ kind: 'month', consent: false, phone: '123' })).toEqual([
      'name REQUIRED', 'kind NOT_AN_OPTION', 'consent REQUIRED', 'phone PHONE_SHAPE',
    ]);
  });

  it('names the row and column of a wrong cell', () => {
    expect(violationsOf({ ...dayCard, loans: [{ title: 'a', copies: 1 }, { title: '', copies: 9 }] })).toEqual([
      'loans.1.title REQUIRED', 'loans.1.copies OUT_OF_RANGE',
    ]);
  });

  it('counts characters beyond the basic plane as one', () => {
    expect(violationsOf({ ...dayCard, name: '𠮷𠮷𠮷𠮷𠮷' })).toEqual([]);
    expect(violationsOf({ ...dayCard, name: '𠮷𠮷𠮷𠮷𠮷𠮷' })).toEqual(['name TOO_LONG']);
  });

  it('asks for a conditional field only where its condition holds', () => {
    expect(violationsOf({ ...dayCard, kind: 'year' })).toEqual(['until REQUIRED', 'reason REQUIRED']);
    expect(violationsOf({ ...dayCard, kind: 'year', until: '2027-01-01', reason: '研究' })).toEqual([]);
  });

  it('drops what stands in a field that does not apply', () => {
    expect(read({ ...dayCard, until: '2027-01-01' })).toMatchObject({ ok: true, json: { until: null } });
  });

  it('refuses fields it does not know, in rows too', () => {
    expect(violationsOf({ ...dayCard, admin: true, loans: [{ title: 'a', copies: 1, price: 0 }] })).toEqual([
      'admin UNKNOWN_FIELD', 'loans.0.price UNKNOWN_FIELD',
    ]);
    expect(violationsOf(JSON.parse('{"name":"张三","kind":"day","consent":true,"__proto__":{"admin":true}}'))).toEqual(['__proto__ UNKNOWN_FIELD']);
  });

  it.each([[null], ['text'], [[]], [42], [undefined]])('refuses %j, which is no form', (body) => {
    expect(violationsOf(body)).toEqual([' WRONG_SHAPE']);
  });

  it('refuses values of the wrong type without breaking', () => {
    expect(violationsOf({ ...dayCard, name: { first: '三' }, branches: 'north', loans: 'none', consent: 'yes' })).toEqual([
      'name WRONG_SHAPE', 'branches WRONG_SHAPE', 'consent NOT_READ', 'loans WRONG_SHAPE',
    ]);
    expect(violationsOf({ ...dayCard, loans: [1, [], { title: 'a', copies: '1' }] })).toEqual(['loans WRONG_SHAPE']);
  });

  it('takes neither an empty list nor a box for text that is not filled in', () => {
    expect(violationsOf({ ...dayCard, phone: false, reason: [], loans: false })).toEqual(['reason WRONG_SHAPE', 'loans WRONG_SHAPE', 'phone WRONG_SHAPE']);
  });

  it('refuses control characters and half characters, which could not be stored or printed', () => {
    expect(violationsOf({ ...dayCard, name: 'a\u0000b' })).toEqual(['name UNPRINTABLE']);
    expect(violationsOf({ ...dayCard, name: '\ud842' })).toEqual(['name UNPRINTABLE']);
    expect(violationsOf({ ...dayCard, reason: '第一行\n第二行' })).toEqual([]);
  });

  it('keeps script and SQL in text as the text it is', () => {
    const reason = `<script>alert(1)</script>'; DROP TABLE loan; --`;
    expect(read({ ...dayCard, reason })).toMatchObject({ ok: true, json: { reason } });
  });

  it('refuses more rows than the table takes, options chosen twice and dates that do not exist', () => {
    const loan = { title: 'a', copies: 1 };
    expect(violationsOf({ ...dayCard, loans: [loan, loan, loan, loan] })).toEqual(['loans TOO_MANY']);
    expect(violationsOf({ ...dayCard, branches: ['north', 'north'] })).toEqual(['branches REPEATED']);
    expect(violationsOf({ ...dayCard, kind: 'year', until: '2026-02-29', reason: '研究' })).toEqual(['until WRONG_DATE']);
  });

  it('asks the rules between fields when every field is right by itself', () => {
    const loan = { title: 'a', copies: 1 };
    expect(violationsOf({ ...dayCard, loans: [loan, loan] })).toEqual(['loans DAY_CARD_LENDS_ONE']);
    expect(violationsOf({ ...dayCard, name: '', loans: [loan, loan] })).toEqual(['name REQUIRED']);
  });
});

describe('restoring an accepted form', () => {
  it('keeps what was accepted under milder rules', () => {
    const accepted = { ...dayCard, name: '一个很长很长的名字' };
    expect(restoreForm(CardApplication, accepted).name).toBe('一个很长很长的名字');
  });

  it('refuses what is not of the class at all', () => {
    expect(() => restoreForm(CardApplication, { ...dayCard, loans: 'none' })).toThrow('CardApplication');
  });
});

describe('the schema of a form', () => {
  it('describes fields in order with labels, limits, conditions and nested tables', () => {
    const schema = formSchema(CardApplication);
    expect(schema.sections).toEqual([{ id: 'reader', title: { zh: '读者', en: 'Reader' } }]);
    expect(schema.fields.map(({ key }) => key)).toEqual(['name', 'kind', 'until', 'reason', 'branches', 'consent', 'loans', 'phone', 'idNo']);
    expect(schema.fields[0]).toEqual({
      key: 'name', kind: 'text', label: { zh: '姓名', en: 'Name' }, help: null, section: 'reader', required: true, sensitivity: 'P2',
      options: null, min: null, max: 5, rows: null, showWhen: null, requiredWhen: null, signer: null, readOnly: false, rule: 'L-1', source: null,
    });
    expect(schema.fields[6]?.rows?.fields.map(({ key, kind }) => [key, kind])).toEqual([['title', 'text'], ['copies', 'number']]);
    expect(schema.fields[3]).toMatchObject({ required: false, requiredWhen: { field: 'kind', in: ['year'] } });
  });
});
