import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';
import { cityAuthorityOf } from '../../../shared/rules/authorities.js';

export interface RoutingFacts {
  readonly affiliation: 'centralProvincial' | 'municipal';
  readonly registrationRegion: string;
}

export interface Route {
  /** The outcome of Rule_CheckProhibitions: which centre makes the first assessment. */
  readonly result: 'PROVINCIAL' | 'MUNICIPAL';
  /** Null when the place of registration lies under no centre of the province. */
  readonly centre: AuthorityDeclaration | null;
}

/** JL-S17: central and provincial bodies apply to the provincial centre, all others to the centre of their place. */
export function routeByAffiliation({ affiliation, registrationRegion }: RoutingFacts, province: ProvinceDeclaration): Route {
  if (affiliation === 'municipal') return { result: 'MUNICIPAL', centre: cityAuthorityOf(registrationRegion, province) };
  return { result: 'PROVINCIAL', centre: province.authorities.find(({ level }) => level === 'province') ?? null };
}
