import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';
import { filingLife } from './filing-life.js';

/*
 * Who files in Fujian: the centres of the province and of its nine cities, and the service centre of the Pingtan zone, which has the
 * powers of a city although its region code is that of a county (闽劳鉴〔2022〕26号). Every centre accepts and evaluates; only the
 * province issues letters (FJ-R13).
 *
 * The province's 代字 is real. The others are training data in the same manner; an administrator sets the real ones.
 */

const PROVINCE = '350000';

const province: AuthorityDeclaration = {
  regionCode: PROVINCE,
  name: { zh: '福建省职业技能鉴定指导中心', en: 'Fujian Provincial Vocational Skill Appraisal Guidance Centre' },
  level: 'province',
  organCode: '闽劳鉴',
};

/** Region code, name, English name, 代字. */
const CITIES: readonly (readonly [string, string, string, string])[] = [
  ['350100', '福州市', 'Fuzhou', '榕劳鉴'],
  ['350200', '厦门市', 'Xiamen', '厦劳鉴'],
  ['350300', '莆田市', 'Putian', '莆劳鉴'],
  ['350400', '三明市', 'Sanming', '明劳鉴'],
  ['350500', '泉州市', 'Quanzhou', '泉劳鉴'],
  ['350600', '漳州市', 'Zhangzhou', '漳劳鉴'],
  ['350700', '南平市', 'Nanping', '南劳鉴'],
  ['350800', '龙岩市', 'Longyan', '岩劳鉴'],
  ['350900', '宁德市', 'Ningde', '宁劳鉴'],
];

const pingtan: AuthorityDeclaration = {
  regionCode: '350128',
  name: { zh: '平潭综合实验区人力资源公共服务中心', en: 'Human Resources Public Service Centre of the Pingtan Comprehensive Pilot Zone' },
  level: 'city',
  organCode: '岚劳鉴',
  // Its management committee is an agency of the province.
  government: '福建省人民政府',
};

export const fujian: ProvinceDeclaration = {
  code: PROVINCE,
  name: { zh: '福建省', en: 'Fujian' },
  department: null,
  authorities: [province, ...CITIES.map(cityCentre), pingtan],
  filingLife,
};

function cityCentre([regionCode, zh, en, organCode]: readonly [string, string, string, string]): AuthorityDeclaration {
  return {
    regionCode,
    name: { zh: `${zh}职业技能鉴定指导中心`, en: `${en} Vocational Skill Appraisal Guidance Centre` },
    level: 'city',
    organCode,
  };
}
