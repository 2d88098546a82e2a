import type { Violation } from '@beian/procedure/declaration';
import type { Signature } from '@beian/procedure/forms';
import { violation } from '../../../shared/forms/violation.js';
import { isInProvince } from '../../../shared/rules/authorities.js';
import { jilin } from '../../region.js';
import { routeByAffiliation } from '../rules/routing.js';
import type { Resources } from './resources.js';
import type { Site } from './site.js';
import type { SolicitationLine } from './solicitation-line.js';
import type { TeamMember } from './team.js';

type Application = Resources & { readonly commitmentSigned: Signature };

/** Rules between the fields of the application; what a clerk judges stands in the rules instead. */
export function checkApplication(form: Application): readonly Violation[] {
  return [...checkRegistration(form), ...form.lines.flatMap((line, index) => checkLine(form.lines, line, index)), ...form.sites.flatMap(checkSite), ...checkPeople(form), ...checkSigner(form)];
}

/** JL-S6, JL-S17: some centre of the province must be competent. */
function checkRegistration(form: Application): readonly Violation[] {
  if (!isInProvince(form.registrationRegion, jilin)) {
    return [violation('registrationRegion', 'OUTSIDE_PROVINCE', 'JL-S6', '本事项只受理在吉林省内登记的机构，请核对登记（注册）所在地', 'Only bodies registered in Jilin can apply; check the region of registration')];
  }
  return routeByAffiliation(form, jilin).centre === null
    ? [violation('registrationRegion', 'CITY_UNKNOWN', 'JL-S17', '请选择到登记（注册）所在的市（州）或县（市、区），以确定受理中心', 'Choose the city or county of registration, which decides which centre accepts')]
    : [];
}

function checkLine(lines: readonly SolicitationLine[], { code, workType }: SolicitationLine, index: number): readonly Violation[] {
  if (lines.findIndex((other) => other.code === code && other.workType === workType) === index) return [];
  return [violation(`lines.${index}.code`, 'LINE_REPEATED', 'JL-S12', `${code} 已在前面填过，请合并为一行，在“等级”中一并勾选`, `${code} stands above already; merge the rows and tick all levels in one`)];
}

function checkSite({ leaseFrom, leaseUntil }: Site, index: number): readonly Violation[] {
  if (leaseFrom === null || leaseUntil === null || leaseFrom <= leaseUntil) return [];
  return [violation(`sites.${index}.leaseUntil`, 'LEASE_ENDS_BEFORE_IT_BEGINS', 'JL-S9', '租赁期止早于租赁期起，请更正', 'The lease ends before it begins; correct the dates')];
}

/** Material 6 names third persons: each once a list, and none without consent. */
function checkPeople({ staff, assessors, experts, supervisors, peopleConsented }: Application): readonly Violation[] {
  const lists: readonly (readonly [string, readonly TeamMember[]])[] = [['staff', staff], ['assessors', assessors], ['experts', experts], ['supervisors', supervisors]];
  const consent = peopleConsented || lists.every(([, people]) => people.length === 0)
    ? [] : [violation('peopleConsented', 'CONSENT_MISSING', null, '填有人员信息的，须先告知本人并取得同意，再勾选确认', 'The form names people: inform them, obtain their consent and confirm it here')];
  return [...consent, ...lists.flatMap(([list, people]) => people.flatMap((person, index) => repeated(list, people, person, index)))];
}

function repeated(list: string, people: readonly TeamMember[], { name, idType, idNo }: TeamMember, index: number): readonly Violation[] {
  if (people.findIndex((other) => other.idType === idType && other.idNo === idNo) === index) return [];
  return [violation(`${list}.${index}.idNo`, 'PERSON_REPEATED', 'JL-S8', `${name}的证件号码在本表中已填过，请删除重复的一行`, `The identity number of ${name} stands in this list already; remove one row`)];
}

function checkSigner({ legalRepName, commitmentSigned }: Application): readonly Violation[] {
  if (commitmentSigned.name === legalRepName) return [];
  return [violation('commitmentSigned', 'NOT_THE_LEGAL_REPRESENTATIVE', null, `承诺由法定代表人${legalRepName}签字，请更正签字人姓名`, `The legal representative, ${legalRepName}, signs the commitment; correct the name`)];
}
