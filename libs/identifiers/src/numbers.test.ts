import { checkCertificateNumber, parseCertificateNumber } from './certificate-number.js';
import { checkMobile, checkTrackingNumber } from './contact.js';
import { checkDocumentNumber, formatDocumentNumber, parseDocumentNumber } from './document-number.js';
import { checkFilingNumber, formatFilingNumber, parseFilingNumber } from './filing-number.js';
import { checkOccupationCode, majorGroupOf } from './occupation-code.js';
import { isSkillLevel, SKILL_LEVELS, skillLevelName } from './skill-level.js';

describe('A document number', () => {
  it.each([
    ['豫职评〔2024〕4号', { organCode: '豫职评', year: 2024, serial: 4 }],
    ['冀职鉴字〔2023〕17号', { organCode: '冀职鉴字', year: 2023, serial: 17 }],
    ['闽劳鉴〔2022〕26号', { organCode: '闽劳鉴', year: 2022, serial: 26 }],
    ['吉人社函〔2022〕78号', { organCode: '吉人社函', year: 2022, serial: 78 }],
    ['新技领办〔2024〕3号', { organCode: '新技领办', year: 2024, serial: 3 }],
  ])('%s is read and printed the same', (text, value) => {
    expect(parseDocumentNumber(text)).toEqual({ ok: true, value });
    expect(formatDocumentNumber(value)).toBe(text);
  });

  it.each([
    ['square brackets', '豫职评[2024]4号', 'DOCUMENT_NUMBER_BRACKETS'],
    ['lenticular brackets', '豫职评【2024】4号', 'DOCUMENT_NUMBER_BRACKETS'],
    ['round brackets', '豫职评（2024）4号', 'DOCUMENT_NUMBER_BRACKETS'],
    ['a short year', '豫职评〔24〕4号', 'DOCUMENT_NUMBER_YEAR'],
    ['第', '豫职评〔2024〕第4号', 'DOCUMENT_NUMBER_ORDINAL'],
    ['a leading zero', '豫职评〔2024〕04号', 'DOCUMENT_NUMBER_LEADING_ZERO'],
    ['no 号', '豫职评〔2024〕4', 'DOCUMENT_NUMBER_SHAPE'],
    ['no organ', '〔2024〕4号', 'DOCUMENT_NUMBER_SHAPE'],
  ])('is refused with %s', (_, text, code) => {
    expect(checkDocumentNumber(text)).toMatchObject({ ok: false, code });
  });
});

describe('An occupation code', () => {
  it('has four groups', () => {
    expect(checkOccupationCode(' 6-31-01-03 ')).toEqual({ ok: true, value: '6-31-01-03' });
    expect(checkOccupationCode('６－３１－０１－０３')).toEqual({ ok: true, value: '6-31-01-03' });
    for (const text of ['6-31-01', '9-01-01-01', '4-XX-01-01', '6310103', '6-31-01-3']) {
      expect(checkOccupationCode(text)).toMatchObject({ ok: false, code: 'OCCUPATION_CODE_SHAPE' });
    }
  });

  it('HA-G4: is refused outside the major groups that may be filed', () => {
    expect(checkOccupationCode('2-02-07-01', { majorGroups: [3, 4, 5, 6] })).toMatchObject({
      code: 'OCCUPATION_CODE_MAJOR_GROUP', message: { zh: expect.stringContaining('第 3、4、5、6 大类') },
    });
    expect(checkOccupationCode('4-03-02-01', { majorGroups: [3, 4, 5, 6] })).toMatchObject({ ok: true });
    expect(majorGroupOf('4-03-02-01')).toBe(4);
  });
});

describe('A skill level', () => {
  it('is written with both names', () => {
    expect(SKILL_LEVELS.map((level) => skillLevelName(level).zh)).toEqual([
      '一级/高级技师', '二级/技师', '三级/高级工', '四级/中级工', '五级/初级工',
    ]);
    expect(isSkillLevel(6)).toBe(false);
  });
});

describe('A filing number', () => {
  it('A-33: is a letter and twelve digits', () => {
    const parts = { kind: 'Y', bodyCode: '0000', provinceCode: '41', serial: '000123' };
    expect(parseFilingNumber('y000041000123')).toEqual({ ok: true, value: parts });
    expect(formatFilingNumber(parts)).toBe('Y000041000123');
    expect(checkFilingNumber('豫备2019-17')).toMatchObject({ ok: false, code: 'FILING_NUMBER_SHAPE' });
  });
});

describe('A certificate number', () => {
  it('begins with the filing number of the institution', () => {
    expect(parseCertificateNumber('Y000041000123243000456')).toEqual({
      ok: true, value: { filingNumber: 'Y000041000123', year: '24', level: 3, serial: '000456' },
    });
    expect(checkCertificateNumber('s000041000123245000456')).toEqual({ ok: true, value: 'S000041000123245000456' });
  });

  it.each([
    ['its length', 'Y00004100012324300045', 'CERTIFICATE_NUMBER_LENGTH'],
    ['a letter among the digits', 'Y000041000123243O00456', 'CERTIFICATE_NUMBER_ALPHABET'],
    ['its level', 'Y000041000123246000456', 'CERTIFICATE_NUMBER_LEVEL'],
  ])('is refused for %s', (_, text, code) => {
    expect(checkCertificateNumber(text)).toMatchObject({ ok: false, code });
  });
});

describe('A way to reach somebody', () => {
  it('is stored as eleven digits when it is a mobile number', () => {
    for (const text of ['13800138000', '138 0013 8000', '+86 138-0013-8000', '１３８００１３８０００']) {
      expect(checkMobile(text)).toEqual({ ok: true, value: '13800138000' });
    }
    for (const text of ['12800138000', '1380013800', '0371-65900000', '']) {
      expect(checkMobile(text)).toMatchObject({ ok: false, code: 'MOBILE_SHAPE' });
    }
  });

  it('accepts the tracking numbers of any carrier', () => {
    expect(checkTrackingNumber('ea 123456789 cn')).toEqual({ ok: true, value: 'EA123456789CN' });
    expect(checkTrackingNumber('SF1234567890123')).toMatchObject({ ok: true });
    for (const text of ['1234567', '没有单号', 'ABCDEFGHIJ']) {
      expect(checkTrackingNumber(text)).toMatchObject({ ok: false, code: 'TRACKING_NUMBER_SHAPE' });
    }
  });
});
