import { addDays, addYears, type CivilDate } from '@beian/calendar';
import type { ProvinceTraining, TrainingFiling } from '@beian/procedure/declaration';

const employer = { legalForm: ['enterprise'], orgSubKind: 'provinceEmployer', registeredCapital: 3000, legalRepPhone: '13800000001', contactPhone: '13800000002' };

/** Three years of validity of which so many days are left. */
function validFor(today: CivilDate, days: number): Pick<TrainingFiling, 'validFrom' | 'validUntil'> {
  const validUntil = addDays(today, days);
  return { validFrom: addDays(addYears(validUntil, -3), 1), validUntil };
}

const electrician = { code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4, 3], standard: '国家职业标准（2018年版）' };

const contact = { headName: '林示例', headPhone: '13800000011', contactName: '陈示范', contactPhone: '13800000012' };

/** One of each kind whose renewal is open, in its last days or weeks, and one whose renewal opens later. */
const renewing = [
  { key: 'fuzhuang', name: '福州示例装备有限公司', uscc: '91350100MA0TERT59D', number: 3, filingNo: 'Y010035900002', kindLetter: 'Y', region: '350100', days: 28 },
  { key: 'minxueyuan', name: '福建示例职业技术学院', uscc: '12350000400TERT6XN', number: 4, filingNo: 'X000035900001', kindLetter: 'X', region: '350000', days: 18 },
  { key: 'fupeixun', name: '福州示例职业培训学校', uscc: '52350100MJ0TERT78X', number: 5, filingNo: 'S010035900001', kindLetter: 'S', region: '350100', days: 33 },
  { key: 'rongjixie', name: '福州示例机械制造有限公司', uscc: '91350100MA0TERT83X', number: 6, filingNo: 'Y010035900003', kindLetter: 'Y', region: '350100', days: 230 },
];

/** Made-up institutions with filings from before the platform: with years left; and of each kind one to renew. */
export const fujianTraining: ProvinceTraining = {
  province: '350000',
  staffed: { 350000: 'fj', 350100: 'fz' },
  institutions: [
    {
      key: 'minji', name: '福州示例机械有限公司', regionCode: '350100', uscc: '91350100MA0TERT160', address: '福州市示例区演练路1号', phone: '0591-0000001',
      profile: { ...employer, staffTotal: 640, insuredTotal: 633, skilledTotal: 310, legalRepName: '林示例', contactName: '陈示范' },
    },
    {
      key: 'mindian', name: '福建示例电力集团有限公司', regionCode: '350100', uscc: '91350000MA0TERT24M', address: '福州市示例区演练路2号', phone: '0591-0000002',
      profile: { ...employer, staffTotal: 2400, insuredTotal: 2391, skilledTotal: 1210, legalRepName: '黄示例', contactName: '郑示范' },
    },
    ...renewing.map(({ key, name, uscc, number }) => ({
      key, name, regionCode: '350100', uscc, address: `福州市示例区演练路${number}号`, phone: `0591-000000${number}`, profile: { ...contact, email: `${key}@example.cn` },
    })),
  ],
  industryAuthorities: [],
  filings: (today) => [
    {
      filingNo: 'Y010035900001', institution: 'minji', region: '350100', supervisingRegion: null, procedureId: 'fujian_renewal_2022', kindLetter: 'Y',
      ...validFor(today, 500), lines: [electrician], sites: ['实训中心（福州市示例区演练路1号）'],
    },
    {
      filingNo: 'Y000035900001', institution: 'mindian', region: '350000', supervisingRegion: null, procedureId: 'fujian_renewal_2022', kindLetter: 'Y',
      ...validFor(today, 900), lines: [electrician], sites: ['培训基地（福州市示例区演练路2号）'],
    },
    ...renewing.map(({ key, filingNo, kindLetter, region, number, days }) => ({
      filingNo, institution: key, region, supervisingRegion: null, procedureId: 'fujian_renewal_2022', kindLetter, ...validFor(today, days), lines: [electrician],
      sites: [`实训中心（福州市示例区演练路${number}号）`],
    })),
  ],
};
