import type { AuthorityDeclaration, Bilingual, ProvinceDeclaration } from '@beian/procedure/declaration';
import { cityAuthorityOf } from '../../../shared/rules/authorities.js';
import type { ApplicationScope } from '../forms/application-scope.js';

export type RoutingFacts = Pick<ApplicationScope, 'affiliation' | 'registrationRegion'>;

export interface Route {
  readonly rule: 'HA-E3';
  readonly citation: string;
  /** The outcome of Rule_RouteJurisdiction. */
  readonly result: 'PROVINCE' | 'CITY';
  readonly reason: Bilingual;
  /** Null when the place of registration lies under no city or zone of the province. */
  readonly authority: AuthorityDeclaration | null;
}

const CITATION = '豫职评〔2024〕4号 第一部分（三）受理机构';

/** DT-HA-ROUTE for employers, first hit wins: who accepts, by declared affiliation. Counties accept nothing. */
export function routeEmployer(facts: RoutingFacts, province: ProvinceDeclaration): Route {
  const [result, reason] = levelOf(facts.affiliation);
  const authority = result === 'PROVINCE' ? provincial(province) : cityAuthorityOf(facts.registrationRegion, province);
  return { rule: 'HA-E3', citation: CITATION, result, reason, authority };
}

function levelOf(affiliation: RoutingFacts['affiliation']): readonly [Route['result'], Bilingual] {
  switch (affiliation) {
    case 'centralBranch':
      return ['PROVINCE', { zh: '央企分支机构由省级受理', en: 'Branches of central enterprises file with the province' }];
    case 'provincial':
      return ['PROVINCE', { zh: '省属用人单位由省级受理', en: 'Employers of the province file with the province' }];
    case 'other':
      return ['CITY', { zh: '其他用人单位由注册地的省辖市、济源示范区、航空港区受理', en: 'Other employers file with the city or zone of their registration' }];
  }
}

function provincial({ authorities }: ProvinceDeclaration): AuthorityDeclaration | null {
  return authorities.find(({ level }) => level === 'province') ?? null;
}
