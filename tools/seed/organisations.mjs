import { stableId } from './stable-id.mjs';

/**
 * @typedef {object} TrainingOrganisation
 * @property {string} key short name, also the stem of its user names
 * @property {'institution' | 'authority' | 'industry' | 'operator'} kind
 * @property {string} name
 * @property {string} regionCode
 * @property {'province' | 'city'} [level]
 * @property {string} [organCode]
 * @property {string} [uscc]
 * @property {string} [address]
 * @property {string} [phone]
 * @property {Record<string, unknown>} [profile] what its forms are prefilled with
 */

/** Bureaus of the training province that have people; the others are there as addressees. */
export const staffedAuthorities = new Map([['410000', 'ha'], ['410100', 'zz'], ['410700', 'xx']]);

/** Keys are those of the application form. */
const employer = { legalForm: ['enterprise'], orgSubKind: 'provinceEmployer', registeredCapital: 5000, legalRepPhone: '13800000001', contactPhone: '13800000002' };

/** Made-up employers; their credit codes have right check characters and the body part TERT… that no register gives out. @type {readonly TrainingOrganisation[]} */
export const institutions = [
  {
    key: 'jixie', kind: 'institution', name: '新乡示例机械制造有限公司', regionCode: '410700', uscc: '91410700MA0TERT165', address: '新乡市示例区演练路1号', phone: '0373-0000001',
    profile: { ...employer, officeRegion: '410702', registrationRegion: '410702', registrationAuthority: '新乡市市场监督管理局', affiliation: 'other', staffTotal: 860, insuredTotal: 851, skilledTotal: 402, legalRepName: '张示例', contactName: '李示范' },
  },
  {
    key: 'shipin', kind: 'institution', name: '郑州示例食品有限公司', regionCode: '410100', uscc: '91410100MA0TERT241', address: '郑州市示例区演练路2号', phone: '0371-0000002',
    profile: { ...employer, officeRegion: '410105', registrationRegion: '410105', registrationAuthority: '郑州市市场监督管理局', affiliation: 'other', staffTotal: 420, insuredTotal: 415, skilledTotal: 180, legalRepName: '王示例', contactName: '赵示范' },
  },
  {
    key: 'nengyuan', kind: 'institution', name: '示例中央能源集团有限公司河南分公司', regionCode: '410100', uscc: '91410100MA0TERT32U', address: '郑州市示例区演练路3号', phone: '0371-0000003',
    profile: { ...employer, officeRegion: '410105', registrationRegion: '410105', registrationAuthority: '郑州市市场监督管理局', orgSubKind: 'nationalEmployerBranch', affiliation: 'centralBranch', staffTotal: 5200, insuredTotal: 5180, skilledTotal: 2600, legalRepName: '孙示例', contactName: '周示范' },
  },
  {
    key: 'zhuangbei', kind: 'institution', name: '河南示例装备集团有限公司', regionCode: '410100', uscc: '91410000MA0TERT83Y', address: '郑州市示例区演练路4号', phone: '0371-0000004',
    profile: { ...employer, officeRegion: '410105', registrationRegion: '410105', registrationAuthority: '河南省市场监督管理局', affiliation: 'provincial', staffTotal: 3100, insuredTotal: 3088, skilledTotal: 1450, legalRepName: '吴示例', contactName: '郑示范' },
  },
];

/** @type {readonly TrainingOrganisation[]} */
export const industryAuthorities = [
  { key: 'hygy', kind: 'industry', name: '河南省示例工业行业主管部门', regionCode: '410000', level: 'province' },
  { key: 'hyxx', kind: 'industry', name: '新乡市示例工业行业主管部门', regionCode: '410700', level: 'city' },
];

/** @type {TrainingOrganisation} */
export const operator = { key: 'sys', kind: 'operator', name: '平台运行管理单位', regionCode: '410000', level: 'province' };

/** @param {readonly import('@beian/procedure/declaration').ProvinceDeclaration[]} provinces @returns {TrainingOrganisation[]} */
export function authorities(provinces) {
  return provinces.flatMap((province) => province.authorities.map(({ regionCode, name, level, organCode }) => ({
    key: staffedAuthorities.get(regionCode) ?? regionCode, kind: /** @type {const} */ ('authority'), name: name.zh, regionCode, level, organCode,
  })));
}

/** @param {import('typeorm').DataSource} data @param {readonly TrainingOrganisation[]} organisations */
export async function seedOrganisations(data, organisations) {
  const rows = organisations.map((organisation) => ({ ...organisation, id: stableId(organisation.key) }));
  await data.query(
    `with added as (
       insert into organisation (id, kind, level, name, uscc, region_code, organ_code, address, phone, profile)
       select id, kind, level, name, uscc, "regionCode", "organCode", address, phone, coalesce(profile, '{}')
       from jsonb_to_recordset($1::jsonb) as o(id uuid, kind text, level text, name text, uscc text, "regionCode" text, "organCode" text, address text, phone text, profile jsonb)
       on conflict do nothing returning id, name)
     insert into organisation_name (organisation_id, valid_from, name) select id, date '2019-01-01', name from added`,
    [JSON.stringify(rows)],
  );
}
