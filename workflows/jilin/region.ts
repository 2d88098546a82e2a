import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';
import { filingLife } from './filing-life.js';

/*
 * Who accepts in Jilin: the skill appraisal centres of the province, of its cities and prefecture, and of two places with the powers of a
 * city (吉人社函〔2022〕78号 四（一）). The decision and the receipt are the provincial department's alone.
 *
 * The department's 代字 is real (吉人社函〔2022〕78号). The others are training data in the same manner; an administrator sets the real ones.
 */

const PROVINCE = '220000';

const department: AuthorityDeclaration = {
  regionCode: PROVINCE,
  name: { zh: '吉林省人力资源和社会保障厅', en: 'Department of Human Resources and Social Security of Jilin Province' },
  level: 'province',
  organCode: '吉人社',
};

const provincialCentre: AuthorityDeclaration = {
  regionCode: PROVINCE,
  name: { zh: '吉林省职业技能鉴定中心', en: 'Skill Appraisal Centre of Jilin Province' },
  level: 'province',
  organCode: '吉职鉴',
};

/** Region code, name, English name, 代字. */
const CENTRES: readonly (readonly [string, string, string, string])[] = [
  ['220100', '长春市', 'Changchun', '长职鉴'],
  ['220200', '吉林市', 'Jilin City', '吉市职鉴'],
  ['220300', '四平市', 'Siping', '四职鉴'],
  ['220400', '辽源市', 'Liaoyuan', '辽职鉴'],
  ['220500', '通化市', 'Tonghua', '通职鉴'],
  ['220600', '白山市', 'Baishan', '白山职鉴'],
  ['220700', '松原市', 'Songyuan', '松职鉴'],
  ['220800', '白城市', 'Baicheng', '白职鉴'],
  ['222400', '延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture', '延职鉴'],
  // With the powers of a city although region codes make it a county-level city of Tonghua.
  ['220581', '梅河口市', 'Meihekou', '梅职鉴'],
];

/** The codes of the state do not know the zone, whose districts lie in counties of Baishan and Yanbian: it has one of ours. */
const CHANGBAISHAN = '229900';

const changbaishan: AuthorityDeclaration = {
  regionCode: CHANGBAISHAN,
  name: { zh: '长白山管委会职业技能鉴定中心', en: 'Skill Appraisal Centre of the Changbai Mountain Administrative Committee' },
  level: 'city',
  organCode: '长管职鉴',
  // The committee is an agency of the province.
  government: '吉林省人民政府',
};

export const jilin: ProvinceDeclaration = {
  code: PROVINCE,
  name: { zh: '吉林省', en: 'Jilin' },
  authorities: [provincialCentre, ...CENTRES.map(centre), changbaishan],
  department,
  filingLife,
  ownRegions: [{ code: CHANGBAISHAN, name: { zh: '长白山保护开发区', en: 'Changbai Mountain Zone' } }],
};

function centre([regionCode, zh, en, organCode]: readonly [string, string, string, string]): AuthorityDeclaration {
  return { regionCode, name: { zh: `${zh}职业技能鉴定中心`, en: `Skill Appraisal Centre of ${en}` }, level: 'city', organCode };
}
