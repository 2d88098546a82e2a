import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';

/** The city or zone a division belongs to; a zone inside a city goes before the city around it. */
export function cityAuthorityOf(region: string, { authorities }: ProvinceDeclaration): AuthorityDeclaration | null {
  const [closest] = authorities
    .filter(({ level, regionCode }) => level === 'city' && region.startsWith(division(regionCode)))
    .sort((a, b) => division(b.regionCode).length - division(a.regionCode).length);
  return closest ?? null;
}

/** Whether a region code lies in the province. */
export function isInProvince(region: string, { code }: ProvinceDeclaration): boolean {
  return region.startsWith(division(code));
}

function division(region: string): string {
  return region.replace(/(00)+$/, '');
}
