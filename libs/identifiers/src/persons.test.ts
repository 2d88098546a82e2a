import { civilDate } from '@beian/calendar';
import { checkIdentityDocument, type IdType } from './identity-document.js';
import { maskEmail, maskIdNumber, maskMobile, maskName } from './masking.js';
import { checkPersonName } from './person-name.js';
import { checkResidentId } from './resident-id.js';

const today = civilDate('2026-11-20');
const VALID = ['11010519491231002X', '410725199001011231', '350102198506150044', '220581199202290315', '130102198811112211'];

describe('A resident identity number', () => {
  it.each(VALID)('%s is accepted', (id) => {
    expect(checkResidentId(id, today)).toEqual({ ok: true, value: id });
  });

  it('is refused when any one digit is changed', () => {
    for (const id of VALID) {
      for (let i = 0; i < 17; i += 1) {
        const changed = id.slice(0, i) + String((Number(id.charAt(i)) + 1) % 10) + id.slice(i + 1);
        expect(checkResidentId(changed, today)).toMatchObject({ ok: false });
      }
    }
  });

  it.each([
    ['T-79: for its check digit', '110105194912310021', 'RESIDENT_ID_CHECK_DIGIT'],
    ['T-79: for 29 February of a common year', '220581199102290315', 'RESIDENT_ID_IMPOSSIBLE_DATE'],
    ['for a month that does not exist', '410725199013011231', 'RESIDENT_ID_IMPOSSIBLE_DATE'],
    ['for a birth in the future', '410725202611211231', 'RESIDENT_ID_FUTURE_DATE'],
    ['for an age that nobody reaches', '410725190001011231', 'RESIDENT_ID_IMPLAUSIBLE_AGE'],
    ['for its length', '41072519900101123', 'RESIDENT_ID_LENGTH'],
    ['for an X that is not at the end', '4107251990010112X1', 'RESIDENT_ID_ALPHABET'],
    ['for a last letter other than X', '41072519900101123Y', 'RESIDENT_ID_ALPHABET'],
  ])('is refused %s', (_, id, code) => {
    expect(checkResidentId(id, today)).toMatchObject({ ok: false, code });
  });

  it('names the place of a wrong character', () => {
    expect(checkResidentId('4107251990O1011231', today)).toMatchObject({ message: { en: expect.stringContaining('Character 11') } });
  });

  it('must only exist as a date where no day of today is known', () => {
    expect(checkResidentId('410725202611211231', null)).toMatchObject({ code: 'RESIDENT_ID_CHECK_DIGIT' });
    expect(checkResidentId('410725199001011231', null)).toMatchObject({ ok: true });
  });

  it('is stored with a capital X', () => {
    expect(checkResidentId(' 11010519491231002x ', today)).toEqual({ ok: true, value: '11010519491231002X' });
  });

  it('is not repeated in the refusal, which may end in a log', () => {
    const refused = checkResidentId('110105194912310021', today);
    expect(JSON.stringify(refused)).not.toContain('110105');
  });
});

describe('Another identity document', () => {
  it.each<IdType>(['hkMacaoTaiwanResidence', 'foreignPermanentResidence', 'passport'])('%s has no check digit', (idType) => {
    expect(checkIdentityDocument({ idType, idNo: 'e12345678' }, today)).toEqual({ ok: true, value: { idType, idNo: 'E12345678' } });
    expect(checkIdentityDocument({ idType, idNo: 'E-1' }, today)).toMatchObject({ ok: false, code: 'ID_NUMBER_SHAPE' });
  });

  it('is checked as a resident identity number when it is one', () => {
    expect(checkIdentityDocument({ idType: 'residentId', idNo: 'E12345678' }, today)).toMatchObject({ code: 'RESIDENT_ID_LENGTH' });
    expect(checkIdentityDocument({ idType: 'residentId', idNo: '11010519491231002x' }, today)).toMatchObject({
      value: { idNo: '11010519491231002X' },
    });
  });
});

describe('A name', () => {
  it('is counted in characters, a rare one being one', () => {
    expect(checkPersonName('𠮷'.repeat(50))).toMatchObject({ ok: true });
    expect(checkPersonName('𠮷'.repeat(51))).toMatchObject({ ok: false, code: 'NAME_LENGTH' });
  });

  it('keeps rare and compatibility characters as typed', () => {
    expect(checkPersonName(' 𠮷田・豈 ')).toEqual({ ok: true, value: '𠮷田・豈' });
  });

  it.each([
    ['it is empty', '  ', 'NAME_EMPTY'],
    ['it holds an invisible character', '张\u200B三', 'NAME_ALPHABET'],
    ['it holds half of a character', '张\uD842', 'NAME_ALPHABET'],
  ])('is refused when %s', (_, name, code) => {
    expect(checkPersonName(name)).toMatchObject({ ok: false, code });
  });
});

describe('Masking', () => {
  it('keeps the first character of a name', () => {
    expect(maskName('张三')).toBe('张*');
    expect(maskName('欧阳娜娜')).toBe('欧***');
    expect(maskName('𠮷田')).toBe('𠮷*');
    expect(maskName('张')).toBe('*');
  });

  it('keeps three and four characters of an identity number', () => {
    expect(maskIdNumber('410725199001011231')).toBe('410***********1231');
    expect(maskIdNumber('E12345678')).toBe('E12**5678');
    expect(maskIdNumber('E1234')).toBe('*****');
  });

  it('keeps three and four digits of a mobile number', () => {
    expect(maskMobile('13800138000')).toBe('138****8000');
    expect(maskMobile('8000')).toBe('****');
  });

  it('keeps the first character and the domain of an e-mail address', () => {
    expect(maskEmail('zhang.san@example.cn')).toBe('z***@example.cn');
    expect(maskEmail('not an address')).toBe('***');
  });
});
