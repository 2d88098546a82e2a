import type { Signature } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure/declaration';
import { henan } from '../../region.js';
import { cityAuthorityOf, isInProvince } from '../../../shared/rules/authorities.js';
import type { ApplicationResources } from './application-resources.js';
import { checkLines } from './line-checks.js';
import { checkPeople } from './people-checks.js';
import { violation } from '../../../shared/forms/violation.js';

type Application = ApplicationResources & { readonly commitmentSigned: Signature };

/** Rules between the fields of the application; what a reviewer judges stands in the rules instead. */
export function checkApplication(form: Application): readonly Violation[] {
  return [...checkKind(form), ...checkRegistration(form), ...checkLegalForm(form), ...checkLines(form), ...checkPeople(form), ...checkManagementRules(form), ...checkSigner(form)];
}

/** The form serves all institutions and kinds of application; this procedure serves the initial filing of employers (HA-E1). */
function checkKind({ businessType, orgSubKind }: Application): readonly Violation[] {
  const violations: Violation[] = [];
  if (businessType !== 'initial') {
    violations.push(violation('businessType', 'OTHER_PROCEDURE', 'HA-E1',
      '本事项只办理首次备案，增量备案和信息变更请选择相应事项', 'This procedure is for initial filing; choose the one for increments or changes'));
  }
  if (!employerKinds.includes(orgSubKind)) {
    violations.push(violation('orgSubKind', 'OTHER_PROCEDURE', 'HA-E1',
      '本事项适用于用人单位，社会培训评价组织和院校请选择相应事项', 'This procedure is for employers; choose the one for social organisations or colleges'));
  }
  return violations;
}

const employerKinds: readonly ApplicationResources['orgSubKind'][] = ['nationalEmployerBranch', 'provinceEmployer', 'other'];

/** HA-E3: somebody in the province must be competent; a city, unless the province itself is. */
function checkRegistration({ affiliation, registrationRegion }: Application): readonly Violation[] {
  if (!isInProvince(registrationRegion, henan)) {
    return [violation('registrationRegion', 'OUTSIDE_PROVINCE', 'HA-E1',
      '本事项只受理在河南省登记的用人单位，请核对注册（登记）所在地', 'Only employers registered in Henan can file here; check the region of registration')];
  }
  return affiliation === 'other' && cityAuthorityOf(registrationRegion, henan) === null
    ? [violation('registrationRegion', 'CITY_UNKNOWN', 'HA-E3',
      '请选择到注册（登记）所在的省辖市、示范区或县（区），以确定受理机关', 'Choose the city, zone or county of registration, which decides who accepts the application')]
    : [];
}

/** 央企 stands inside 企业, 民办 inside 院校. */
function checkLegalForm({ legalForm }: Application): readonly Violation[] {
  const violations: Violation[] = [];
  if (legalForm.includes('centralEnterprise') && !legalForm.includes('enterprise')) {
    violations.push(violation('legalForm', 'LEGAL_FORM_INCOMPLETE', null, '勾选“央企”的，应同时勾选“企业”', 'A central enterprise ticks "enterprise" too'));
  }
  if (legalForm.includes('privateCollege') && !legalForm.includes('college')) {
    violations.push(violation('legalForm', 'LEGAL_FORM_INCOMPLETE', null, '勾选“民办”的，应同时勾选“院校”', 'A private school ticks "college or school" too'));
  }
  return violations;
}

function checkManagementRules({ managementRules }: Application): readonly Violation[] {
  const numbers = managementRules.map(({ rule }) => rule);
  return numbers.flatMap((number, index) =>
    numbers.indexOf(number) < index
      ? [violation(`managementRules.${index}.rule`, 'RULE_REPEATED', 'HA-E13', `第 ${number} 项制度已填过，请删除重复的一行`, `Rule ${number} stands above already; remove one row`)]
      : [],
  );
}

function checkSigner({ legalRepName, commitmentSigned }: Application): readonly Violation[] {
  return commitmentSigned.name === legalRepName
    ? []
    : [violation('commitmentSigned', 'NOT_THE_LEGAL_REPRESENTATIVE', 'HA-G3',
      `承诺由法定代表人${legalRepName}签字，请更正签字人姓名`, `The legal representative, ${legalRepName}, signs the commitment; correct the name`)];
}
