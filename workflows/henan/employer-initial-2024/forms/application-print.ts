import type { ApplicationFormData, ApplicationLine, Equipment as PrintedEquipment, TeamMember as Printed } from '../../documents/application-form-data.js';
import { CURRENCIES, EDUCATION } from '../../../shared/forms/options.js';
import { ORG_SUB_KINDS, SOCIAL_GRADES, TENURES } from './application-options.js';
import type { FilingApplication } from './application.js';
import { standardText } from '../../../shared/forms/filing-lines.js';
import type { OccupationLine } from './occupation-line.js';
import type { Equipment } from './sites-and-equipment.js';
import type { TeamMember } from './team.js';

/** What stands in the boxes that are signed after the form was filled in. */
export type Boxes = Pick<ApplicationFormData, 'commitment' | 'opinionIndustry' | 'opinionSupervising' | 'opinionFiling' | 'filingNo'>;

export const emptyBoxes: Boxes = { commitment: null, opinionIndustry: null, opinionSupervising: null, opinionFiling: null, filingNo: null };

/** The application in the layout of annexes 1, 5 and 6. */
export function printedApplication(form: FilingApplication, boxes: Boxes = emptyBoxes): ApplicationFormData {
  const { orgName, businessType, filledOn, officeAddress, registrationAuthority, uscc, legalForm, orgSubKind } = form;
  const { staffTotal, insuredTotal, skilledTotal, yearlyEnrolment } = form;
  return {
    orgName, businessType, filledOn, officeAddress, registrationAuthority, uscc, legalForm, orgSubKind,
    staffTotal, insuredTotal, skilledTotal, yearlyEnrolment, ...boxes,
    filingNo: boxes.filingNo ?? form.filingNo,
    orgTypeText: form.orgTypeText ?? labelOf(ORG_SUB_KINDS, orgSubKind),
    registeredCapital: capital(form),
    legalRep: { name: form.legalRepName, phone: form.legalRepPhone, idNo: form.legalRepIdNo },
    contact: { name: form.contactName, phone: form.contactPhone },
    socialOrgGrade: form.socialOrgGrade === null ? null : labelOf(SOCIAL_GRADES, form.socialOrgGrade),
    lines: form.lines.map(printedLine),
    materialChecklist: form.materialChecklist.map(Number),
    equipment: form.equipment.map((item) => printedEquipment(item, form.lines)),
    staff: form.staff.map((member) => printedMember(member, member.duties)),
    assessors: form.assessors.map((member) => printedMember(member, member.occupations)),
    experts: form.experts.map((member) => printedMember(member, member.occupations)),
    supervisors: form.supervisors.map((member) => printedMember(member, member.field)),
  };
}

function capital({ registeredCapital, registeredCapitalCurrency }: FilingApplication): string {
  const currency = registeredCapitalCurrency === 'CNY' ? '元' : labelOf(CURRENCIES, registeredCapitalCurrency);
  return `${registeredCapital}万${currency}`;
}

function printedLine(line: OccupationLine): ApplicationLine {
  const { code, occupation, workType } = line;
  return { code, occupation, workType, levels: line.levels.map(Number).sort((a, b) => b - a), standard: standardText(line) };
}

function printedEquipment(item: Equipment, lines: readonly OccupationLine[]): PrintedEquipment {
  return {
    occupation: lines.find(({ code }) => code === item.code)?.occupation ?? '共用',
    name: item.name,
    model: item.model ?? '',
    quantity: String(item.quantity),
    ownership: labelOf(TENURES, item.tenure),
  };
}

function printedMember({ name, idNo, position, education }: TeamMember, field: string): Printed {
  return { name, idNo, title: position, education: labelOf(EDUCATION, education), field };
}

function labelOf(options: readonly (readonly [string, string, string])[], value: string): string {
  return options.find(([option]) => option === value)?.[1] ?? value;
}
