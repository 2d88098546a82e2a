import fc from 'fast-check';
import { checkCreditCode } from './credit-code.js';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const VALID = [
  '91350100M000100Y43', '91410700MA0TERT165', '52410100MJ0TERT27U', '12410000400TERT35F', '91130100MA0TERT40T',
  '91350100MA0TERT59D', '51220000500TERT67R', '91220581MA0TERT75Y',
];

describe('A unified social credit code', () => {
  it.each(VALID)('%s is accepted', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, value: code });
  });

  it('is refused when any one character is changed', () => {
    for (const code of VALID) {
      for (const [i, original] of [...code].entries()) {
        for (const other of ALPHABET.filter((character) => character !== original)) {
          expect(checkCreditCode(code.slice(0, i) + other + code.slice(i + 1))).toMatchObject({ ok: false });
        }
      }
    }
  });

  it('T-79: 91350100M000100Y44 is refused for its check character', () => {
    expect(checkCreditCode('91350100M000100Y44')).toMatchObject({ ok: false, code: 'CREDIT_CODE_CHECK_DIGIT' });
  });

  it('is refused for its length, saying what it is', () => {
    expect(checkCreditCode('91350100M000100Y4')).toMatchObject({
      code: 'CREDIT_CODE_LENGTH', message: { zh: '统一社会信用代码应为 18 位，现为 17 位' },
    });
    expect(checkCreditCode('')).toMatchObject({ code: 'CREDIT_CODE_LENGTH' });
  });

  it('is refused for a letter outside the alphabet, naming its place', () => {
    expect(checkCreditCode('91350100MO00100Y43')).toMatchObject({
      code: 'CREDIT_CODE_ALPHABET', message: { zh: expect.stringContaining('第 10 位“O”') },
    });
  });

  it('is refused when only its organisation code does not fit', () => {
    expect(checkCreditCode('91410700MA0TERT077')).toMatchObject({ code: 'CREDIT_CODE_ORGANISATION_CHECK' });
  });

  it('is stored in half-width capitals, however it was typed', () => {
    expect(checkCreditCode('  91350100m000100y43 ')).toEqual({ ok: true, value: '91350100M000100Y43' });
    expect(checkCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkCreditCode(text).ok === 'boolean'));
  });
});
