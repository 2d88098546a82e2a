import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';
import { filingLife } from './filing-life.js';

/*
 * Who files in Henan: the province, its 17 prefecture-level cities, and two zones with the powers of a city that the
 * region codes do not show (豫职评〔2024〕4号, HA-E3). The organ of a zone need not be called a bureau of human resources.
 *
 * The province's and Xinxiang's 代字 are real (豫职评〔2024〕4号, 新技领办〔2024〕3号). The others are training data in the
 * same manner; an administrator sets the real ones.
 */

const PROVINCE = '410000';

const province: AuthorityDeclaration = {
  regionCode: PROVINCE,
  name: { zh: '河南省人力资源和社会保障厅', en: 'Department of Human Resources and Social Security of Henan Province' },
  level: 'province',
  organCode: '豫职评',
};

/** Region code, name, English name, 代字. */
const CITIES: readonly (readonly [string, string, string, string])[] = [
  ['410100', '郑州市', 'Zhengzhou', '郑职评'],
  ['410200', '开封市', 'Kaifeng', '汴职评'],
  ['410300', '洛阳市', 'Luoyang', '洛职评'],
  ['410400', '平顶山市', 'Pingdingshan', '平职评'],
  ['410500', '安阳市', 'Anyang', '安职评'],
  ['410600', '鹤壁市', 'Hebi', '鹤职评'],
  ['410700', '新乡市', 'Xinxiang', '新技领办'],
  ['410800', '焦作市', 'Jiaozuo', '焦职评'],
  ['410900', '濮阳市', 'Puyang', '濮职评'],
  ['411000', '许昌市', 'Xuchang', '许职评'],
  ['411100', '漯河市', 'Luohe', '漯职评'],
  ['411200', '三门峡市', 'Sanmenxia', '三职评'],
  ['411300', '南阳市', 'Nanyang', '宛职评'],
  ['411400', '商丘市', 'Shangqiu', '商职评'],
  ['411500', '信阳市', 'Xinyang', '信职评'],
  ['411600', '周口市', 'Zhoukou', '周职评'],
  ['411700', '驻马店市', 'Zhumadian', '驻职评'],
];

const zones: readonly AuthorityDeclaration[] = [
  {
    regionCode: '419001',
    name: {
      zh: '济源产城融合示范区人力资源和社会保障局',
      en: 'Bureau of Human Resources and Social Security of the Jiyuan Demonstration Zone',
    },
    level: 'city',
    organCode: '济职评',
  },
  {
    regionCode: '410173',
    name: {
      zh: '郑州航空港经济综合实验区组织人社局',
      en: 'Bureau of Organisation and Human Resources of the Zhengzhou Airport Economy Zone',
    },
    level: 'city',
    organCode: '郑港职评',
    // Its management committee is an agency of the province.
    government: '河南省人民政府',
  },
];

export const henan: ProvinceDeclaration = {
  code: PROVINCE,
  name: { zh: '河南省', en: 'Henan' },
  authorities: [province, ...CITIES.map(cityAuthority), ...zones],
  department: null,
  filingLife,
};

function cityAuthority([regionCode, zh, en, organCode]: readonly [string, string, string, string]): AuthorityDeclaration {
  return {
    regionCode,
    name: { zh: `${zh}人力资源和社会保障局`, en: `Bureau of Human Resources and Social Security of ${en}` },
    level: 'city',
    organCode,
  };
}
