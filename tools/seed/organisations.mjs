import { stableId } from './stable-id.mjs';

/**
 * @typedef {object} TrainingOrganisation
 * @property {string} key short name, also the stem of its user names
 * @property {'institution' | 'authority' | 'department' | 'industry' | 'operator'} kind
 * @property {string} name
 * @property {string} regionCode
 * @property {'province' | 'city'} [level]
 * @property {string} [organCode]
 * @property {string} [uscc]
 * @property {string} [address]
 * @property {string} [phone]
 * @property {import('@beian/procedure/kernel').JsonObject} [profile] what its forms are prefilled with
 */

/** @typedef {readonly import('@beian/procedure/declaration').ProvinceDeclaration[]} Provinces */
/** @typedef {readonly import('@beian/procedure/declaration').ProvinceTraining[]} TrainingData */

/** Everybody whom the training installation knows. @param {Provinces} provinces @param {TrainingData} training @returns {TrainingOrganisation[]} */
export function organisations(provinces, training) {
  const staffed = new Map(training.flatMap((province) => Object.entries(province.staffed)));
  return [
    ...provinces.flatMap(({ authorities }) => authorities.map(({ regionCode, name, level, organCode }) => ({
      key: staffed.get(regionCode) ?? regionCode, kind: /** @type {const} */ ('authority'), name: name.zh, regionCode, level, organCode,
    }))),
    ...provinces.flatMap(({ code, department }) => departmentOf(department, training.find(({ province }) => province === code)?.department)),
    ...training.flatMap(({ industryAuthorities }) => industryAuthorities.map((authority) => ({ kind: /** @type {const} */ ('industry'), ...authority }))),
    ...training.flatMap(({ institutions }) => institutions.map((institution) => ({ kind: /** @type {const} */ ('institution'), ...institution }))),
    ...provinces.slice(0, 1).map(({ code }) => operator(code)),
  ];
}

/**
 * The department beside the centre of a province.
 * @param {import('@beian/procedure/declaration').AuthorityDeclaration | null} declared
 * @param {string | undefined} key
 * @returns {TrainingOrganisation[]}
 */
function departmentOf(declared, key) {
  if (declared === null) return [];
  const { regionCode, name, level, organCode } = declared;
  return [{ key: key ?? `${regionCode}-department`, kind: 'department', name: name.zh, regionCode, level, organCode }];
}

/** Who runs the platform; it belongs to no province and stands at the first. @param {string} regionCode @returns {TrainingOrganisation} */
function operator(regionCode) {
  return { key: 'sys', kind: 'operator', name: '平台运行管理单位', regionCode, level: 'province' };
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
