import { regions } from './regions.mjs';

/**
 * @param {import('typeorm').EntityManager} manager
 * @param {readonly import('@beian/procedure/declaration').ProvinceDeclaration[]} provinces
 */
export async function loadRegions(manager, provinces) {
  const authorityLevels = new Map(provinces.flatMap(({ authorities }) => authorities.map(({ regionCode, level }) => [regionCode, level])));
  /** @type {Map<string, string>} */
  const paths = new Map();
  const rows = regions().map(({ code, name, nameEn, level, parent }) => {
    const path = parent === null ? code : `${paths.get(parent)}/${code}`;
    paths.set(code, path);
    return {
      code, path, level, parent_code: parent, province_code: path.slice(0, 6), name_zh: name, name_en: nameEn,
      authority_level: authorityLevels.get(code) ?? level,
    };
  });
  for (const { code: province, ownRegions = [] } of provinces) {
    for (const { code, name } of ownRegions) {
      rows.push({ code, path: `${province}/${code}`, level: 'city', parent_code: province, province_code: province, name_zh: name.zh, name_en: name.en, authority_level: authorityLevels.get(code) ?? 'city' });
    }
  }
  await manager.query(
    `insert into region (code, parent_code, province_code, path, name_zh, name_en, level, authority_level)
     select code, parent_code, province_code, path, name_zh, name_en, level, authority_level
     from jsonb_to_recordset($1::jsonb) as r(code text, parent_code text, province_code text, path text, name_zh text, name_en text, level text, authority_level text)
     on conflict (code) do nothing`,
    [JSON.stringify(rows)],
  );
}
