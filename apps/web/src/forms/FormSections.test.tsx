import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import '../testing/layout.js';
import type { FormData, FormSchema } from '../api/forms.js';
import type { Violation } from '../api/types.js';
import { changeLanguage, startLanguages } from '../i18n/language.js';
import { FormSections } from './FormSections.js';
import { aField, aForm } from './testing/schemas.js';
import { jumpToField } from './violations.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(async () => {
  cleanup();
  await changeLanguage('zh-CN');
});

const outcome = aField('outcome', 'choice', { label: { zh: '结论', en: 'Outcome' }, required: true, options: [{ value: 'PASS', label: { zh: '通过', en: 'Pass' } }, { value: 'FAIL', label: { zh: '不通过', en: 'Fail' } }] });
const reason = aField('reason', 'longText', { label: { zh: '理由', en: 'Reason' }, showWhen: { field: 'outcome', in: ['FAIL'] }, requiredWhen: { field: 'outcome', in: ['FAIL'] } });
const code = aField('code', 'text', { label: { zh: '编号', en: 'Code' } });
const lines = aField('lines', 'rows', { label: { zh: '明细', en: 'Lines' }, rows: aForm([code]), max: 3 });

function show(schema: FormSchema, given: FormData = {}, violations: readonly Violation[] = []) {
  const seen: { form: FormData } = { form: given };
  function Filled() {
    const [form, setForm] = useState<FormData>(given);
    seen.form = form;
    return <FormSections schema={schema} form={form} violations={violations} onChange={setForm} />;
  }
  render(<QueryClientProvider client={new QueryClient()}><Filled /></QueryClientProvider>);
  return seen;
}

describe('A form drawn from its schema', () => {
  it('shows a field only while its condition holds, and asks for it then', () => {
    show(aForm([outcome, reason]));
    expect(screen.queryByLabelText(/理由/)).toBeNull();
    fireEvent.click(screen.getByLabelText('不通过'));
    expect(screen.getByLabelText(/理由/).getAttribute('aria-required')).toBe('true');
    fireEvent.click(screen.getByLabelText('通过'));
    expect(screen.queryByLabelText(/理由/)).toBeNull();
  });

  it('hands back what was typed, other fields untouched', () => {
    const seen = show(aForm([code, aField('note', 'text')]), { note: 'kept' });
    fireEvent.change(screen.getByLabelText(/编号/), { target: { value: 'A-1' } });
    expect(seen.form).toEqual({ note: 'kept', code: 'A-1' });
  });

  it('puts what is wrong, with its rule, beside the field and ties it to the control', () => {
    show(aForm([code]), { code: 'x' }, [{ path: 'code', code: 'WRONG', message: { zh: '编号不对', en: 'Wrong code' }, rule: 'HA-E3' }]);
    const control = screen.getByLabelText(/编号/);
    const error = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toBe('编号不对HA-E3');
    expect(control.getAttribute('aria-invalid')).toBe('true');
  });

  it('writes credit codes in capitals without blanks', () => {
    const seen = show(aForm([aField('uscc', 'creditCode', { label: { zh: '信用代码', en: 'Credit code' } })]));
    fireEvent.change(screen.getByLabelText(/信用代码/), { target: { value: '91 41ab' } });
    expect(seen.form).toEqual({ uscc: '9141AB' });
  });

  it('speaks English when the language is switched, keeping what was typed', async () => {
    const seen = show(aForm([outcome]), { outcome: 'FAIL' });
    await act(() => changeLanguage('en'));
    expect(await screen.findByText('Outcome')).toBeTruthy();
    expect(seen.form).toEqual({ outcome: 'FAIL' });
  });

  it('groups fields under the titles of their sections', () => {
    show(aForm([{ ...code, section: 'basics' }], [{ id: 'basics', title: { zh: '基本情况', en: 'Basics' } }]));
    expect(within(screen.getByRole('region', { name: '基本情况' })).getByLabelText(/编号/)).toBeTruthy();
  });

  it('signs with the name of the signed-in person and the date of the product', () => {
    const seen = show(aForm([aField('signed', 'signature', { label: { zh: '签字', en: 'Signature' } })]));
    fireEvent.click(screen.getByRole('checkbox'));
    expect(seen.form).toEqual({ signed: { name: '', date: '' } });
  });
});

describe('A table in a form', () => {
  it('gets rows, moves and removes them, up to its limit', () => {
    const seen = show(aForm([lines]), { lines: [{ code: 'a' }, { code: 'b' }] });
    fireEvent.click(screen.getByRole('button', { name: '下移第 1 行' }));
    expect(seen.form).toEqual({ lines: [{ code: 'b' }, { code: 'a' }] });
    fireEvent.click(screen.getByRole('button', { name: '删除第 1 行' }));
    expect(seen.form).toEqual({ lines: [{ code: 'a' }] });
    const add = screen.getByRole('button', { name: '增加一行' });
    fireEvent.click(add);
    fireEvent.click(add);
    expect(add.hasAttribute('disabled')).toBe(true);
  });

  it('shows what is wrong in its very cell', () => {
    show(aForm([lines]), { lines: [{ code: 'a' }, { code: '' }] }, [{ path: 'lines.1.code', code: 'MISSING', message: { zh: '缺编号', en: 'No code' }, rule: null }]);
    expect(screen.getByLabelText('编号 2').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('编号 1').getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByText('缺编号')).toBeTruthy();
  });

  it('whose rows are given can be filled, but not added to or shortened', () => {
    show(aForm([{ ...lines, rows: aForm([{ ...code, readOnly: true }, aField('verdict', 'text')]) }]), { lines: [{ code: 'M1' }] });
    expect(screen.queryByRole('button', { name: '增加一行' })).toBeNull();
    expect(screen.getByText('M1')).toBeTruthy();
    expect(screen.getByLabelText(/中文verdict/)).toBeTruthy();
  });

  it('heads a given row with its name, and sets its code beside it', () => {
    const given = [aField('type', 'text', { label: { zh: '文种', en: 'Type' }, readOnly: true }), aField('title', 'text', { label: { zh: '标题', en: 'Title' }, readOnly: true })];
    show(aForm([{ ...lines, rows: aForm([...given, aField('verdict', 'text')]) }]), { lines: [{ type: 'DOC-X', title: '关于同意备案的函' }] });
    expect([screen.getByText('关于同意备案的函').className, screen.getByText('DOC-X').className]).toEqual(['given-name', 'muted num']);
  });

  it('invites nobody to add rows where rows are given and none came', () => {
    show(aForm([{ ...lines, required: true, rows: aForm([{ ...code, readOnly: true }, aField('verdict', 'text')]) }]));
    expect([screen.queryByText(/可逐行增加/), screen.queryByText('未填写') === null]).toEqual([null, false]);
  });

  it('takes rows pasted from a spreadsheet', () => {
    const seen = show(aForm([lines]));
    fireEvent.click(screen.getByRole('button', { name: /从表格粘贴/ }));
    fireEvent.change(screen.getByLabelText('粘贴内容'), { target: { value: 'x\ny' } });
    fireEvent.click(screen.getByRole('button', { name: '追加 2 行' }));
    expect(seen.form).toEqual({ lines: [{ code: 'x' }, { code: 'y' }] });
  });

  it('takes two hundred rows from a spreadsheet where they are pasted, draws fifty of them and all on paper, and leads to any', () => {
    const people = aField('people', 'rows', { label: { zh: '人员', en: 'People' }, rows: aForm([aField('name', 'text', { label: { zh: '姓名', en: 'Name' } }), aField('age', 'number', { label: { zh: '年龄', en: 'Age' } })]), max: 500 });
    const seen = show(aForm([people]), { people: [{ name: '甲' }] });
    const text = Array.from({ length: 200 }, (_, row) => `人员${row}\t${row === 7 ? 'old' : 20 + (row % 40)}`).join('\r\n');
    fireEvent.paste(screen.getByLabelText('姓名 1'), { clipboardData: { getData: () => text } });
    const rows = Object(seen.form)['people'];
    expect([rows.length, rows[0], rows[199]]).toEqual([200, { name: '人员0', age: 20 }, { name: '人员199', age: 59 }]);
    const drawn = () => screen.getAllByLabelText(/^姓名 \d+$/).length;
    expect(drawn()).toBe(50);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toBe(200);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn()).toBe(50);
    expect(screen.getByText(/第 8 行“年龄”：old/)).toBeTruthy();
    Element.prototype.scrollIntoView = () => undefined;
    let led = false;
    act(() => {
      led = jumpToField('form', 'people.120.age');
    });
    expect([led, document.activeElement?.getAttribute('aria-label')]).toEqual([true, '年龄 121']);
  });
});
