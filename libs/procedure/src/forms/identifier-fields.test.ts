import { civilDate } from '@beian/calendar';
import { choice, creditCode, Form, ID_TYPE_OPTIONS, idNumber, occupation, phone, readForm } from './index.js';
import type { ValueOf } from './index.js';

@Form({ id: 'identifiers', title: { zh: '标识', en: 'Identifiers' } })
class Identifiers {
  @creditCode('统一社会信用代码', 'Credit code', { required: false }) uscc!: string | null;
  @choice('证件类型', 'Document', { required: false, options: ID_TYPE_OPTIONS }) idType!: ValueOf<typeof ID_TYPE_OPTIONS> | null;
  @idNumber('证件号码', 'Number', { required: false, idType: 'idType' }) idNo!: string | null;
  @idNumber('身份证号', 'Identity number', { required: false }) residentId!: string | null;
  @occupation('职业编码', 'Occupation code', { required: false, majorGroups: [3, 4, 5, 6] }) code!: string | null;
  @phone('电话', 'Phone', { required: false }) phone!: string | null;
}

const today = civilDate('2026-11-02');
const codesOf = (form: object) => {
  const read = readForm(Identifiers, form, { today });
  return read.ok ? [] : read.violations.map(({ path, code }) => `${path} ${code}`);
};
const stored = (form: object) => {
  const read = readForm(Identifiers, form, { today });
  return read.ok ? read.json : null;
};

describe('T-79: identifiers in a form', () => {
  it('refuses a credit code whose check character is wrong', () => {
    expect(codesOf({ uscc: '91350100M000100Y43' })).toEqual([]);
    expect(codesOf({ uscc: '91350100M000100Y44' })).toEqual(['uscc CREDIT_CODE_CHECK_DIGIT']);
  });

  it('refuses an identity number whose check digit is wrong or whose birthday never was', () => {
    expect(codesOf({ residentId: '110105194912310021' })).toEqual(['residentId RESIDENT_ID_CHECK_DIGIT']);
    expect(codesOf({ residentId: '410725199102290011' })).toEqual(['residentId RESIDENT_ID_IMPOSSIBLE_DATE']);
  });

  it('judges the birthday by the day of submission when that is told', () => {
    expect(codesOf({ residentId: '41072520900101123X' })).toEqual(['residentId RESIDENT_ID_FUTURE_DATE']);
  });
});

describe('identifiers in a form', () => {
  it('are stored in one way of writing', () => {
    expect(stored({ uscc: ' 91410700ma0tert165 ', residentId: '11010519491231002x', phone: '+86 138 0000 8000', code: '6－31－01－03' }))
      .toMatchObject({ uscc: '91410700MA0TERT165', residentId: '11010519491231002X', phone: '13800008000', code: '6-31-01-03' });
  });

  it('checks a number by the document it stands on', () => {
    expect(codesOf({ idType: 'passport', idNo: 'E12345678' })).toEqual([]);
    expect(codesOf({ idType: 'residentId', idNo: 'E12345678' })).toEqual(['idNo RESIDENT_ID_LENGTH']);
  });

  it('takes fixed lines with their area code beside mobile numbers', () => {
    expect(codesOf({ phone: '0373-1234567' })).toEqual([]);
    expect(codesOf({ phone: '1234567' })).toEqual(['phone PHONE_SHAPE']);
  });

  it('refuses occupations outside the major groups of the field', () => {
    expect(codesOf({ code: '2-02-10-01' })).toEqual(['code OCCUPATION_CODE_MAJOR_GROUP']);
    expect(codesOf({ code: '4-XX-01-01' })).toEqual(['code OCCUPATION_CODE_SHAPE']);
  });
});
