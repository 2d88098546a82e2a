import type { AuthorityDeclaration, ProvinceDeclaration } from '@beian/procedure/declaration';
import type { FilingApplication } from '../forms/application.js';
import { finding } from '../../../shared/rules/finding.js';
import type { Finding } from '../../../shared/rules/finding.js';
import { cityAuthorityOf } from '../../../shared/rules/authorities.js';
import { routeEmployer } from './routing.js';
import type { RoutingFacts } from './routing.js';

export interface Jurisdiction {
  readonly finding: Finding;
  /** Who is competent instead; null when the application is where it belongs or belongs to nobody in the province. */
  readonly competent: AuthorityDeclaration | null;
}

const SOURCE = { rule: 'HA-E3', citation: '豫职评〔2024〕4号 第一部分（三）受理机构', fields: ['affiliation', 'superiorBody', 'registrationRegion'] };

/** Whether the authority that holds the application is the competent one, by the affiliation that its proof bears out. */
export function checkJurisdiction(facts: RoutingFacts, filedWith: string, province: ProvinceDeclaration): Jurisdiction {
  const { authority, reason } = routeEmployer(facts, province);
  if (authority === null) {
    return {
      competent: null,
      finding: finding(SOURCE, 'notMet', '注册（登记）所在地不在本省，不属于本事项适用范围', 'The place of registration lies outside the province; this procedure does not apply'),
    };
  }
  if (authority.regionCode === filedWith) {
    return { competent: null, finding: finding(SOURCE, 'met', `${reason.zh}，本机关有权受理`, `${reason.en}; this authority is competent`) };
  }
  return {
    competent: authority,
    finding: finding(SOURCE, 'notMet', `${reason.zh}，应由${authority.name.zh}受理`, `${reason.en}; the competent authority is the ${authority.name.en}`),
  };
}

/** Whether another place supervises than the one that files: its opinion is asked (annex 1, third opinion box). */
export function supervisingDiffers({ supervisingRegion }: Pick<FilingApplication, 'supervisingRegion'>, filedWith: string, province: ProvinceDeclaration): boolean {
  if (supervisingRegion === null) return false;
  return (cityAuthorityOf(supervisingRegion, province)?.regionCode ?? supervisingRegion) !== filedWith;
}
