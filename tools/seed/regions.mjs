import { regions as reference } from '../reference/regions.mjs';

/** @typedef {import('typeorm').DataSource} DataSource */
/** @typedef {import('@beian/procedure/declaration').ProvinceDeclaration} Province */
/** @typedef {{ code: string, parent: string | null, province: string, path: string, nameZh: string, nameEn: string, level: string, authorityLevel: string }} RegionRow */

/** @param {string} code */
const provinceOf = (code) => `${code.slice(0, 2)}0000`;

/**
 * The regions of GB/T 2260 and, below their province, the zones whose authority has the powers of a city although no code shows it.
 * @param {readonly Province[]} provinces
 * @returns {RegionRow[]}
 */
export function regionRows(provinces) {
  const authorities = new Map(provinces.flatMap((province) => province.authorities.map((authority) => [authority.regionCode, authority])));
  /** @type {Map<string, RegionRow>} */
  const rows = new Map();
  for (const { code, name, nameEn, level, parent } of reference()) {
    const above = parent === null ? undefined : rows.get(parent);
    const authority = authorities.get(code);
    rows.set(code, { code, parent, province: provinceOf(code), path: above ? `${above.path}/${code}` : code, nameZh: name, nameEn, level, authorityLevel: authority?.level ?? level });
  }
  for (const { regionCode: code, name, level } of authorities.values()) {
    if (rows.has(code)) continue;
    const parent = provinceOf(code);
    rows.set(code, { code, parent, province: parent, path: `${parent}/${code}`, nameZh: name.zh, nameEn: name.en, level: 'county', authorityLevel: level });
  }
  return [...rows.values()];
}

/** @param {DataSource} data @param {readonly Province[]} provinces */
export async function seedRegions(data, provinces) {
  await data.query(
    `insert into region (code, parent_code, province_code, path, name_zh, name_en, level, authority_level)
     select code, parent, province, path, "nameZh", "nameEn", level, "authorityLevel"
     from jsonb_to_recordset($1::jsonb) as r(code text, parent text, province text, path text, "nameZh" text, "nameEn" text, level text, "authorityLevel" text)
     on conflict (code) do update set parent_code = excluded.parent_code, path = excluded.path, name_zh = excluded.name_zh, name_en = excluded.name_en,
       level = excluded.level, authority_level = excluded.authority_level`,
    [JSON.stringify(regionRows(provinces))],
  );
}
