import type { Violation } from '@beian/procedure/declaration';
import type { ApplicationResources } from './application-resources.js';
import type { TeamMember } from './team.js';
import { violation } from '../../../shared/forms/violation.js';

/** Annex 6 names third persons: each once a table, and none without consent. */
export function checkPeople(form: ApplicationResources): readonly Violation[] {
  const { staff, assessors, experts, supervisors, peopleConsented } = form;
  const tables: readonly (readonly [string, readonly TeamMember[]])[] = [
    ['staff', staff], ['assessors', assessors], ['experts', experts], ['supervisors', supervisors],
  ];
  const anybody = tables.some(([, people]) => people.length > 0);
  return [
    ...(anybody && !peopleConsented ? [consentMissing()] : []),
    ...tables.flatMap(([table, people]) => people.flatMap((person, index) => (isRepeated(people, index) ? [repeated(table, person, index)] : []))),
  ];
}

function isRepeated(people: readonly TeamMember[], index: number): boolean {
  const person = people[index];
  return people.findIndex(({ idType, idNo }) => idType === person?.idType && idNo === person.idNo) < index;
}

function repeated(table: string, { name }: TeamMember, index: number): Violation {
  return violation(`${table}.${index}.idNo`, 'PERSON_REPEATED', 'HA-E9',
    `${name}的证件号码在本表中已填过，请删除重复的一行`, `The identity number of ${name} stands in this table already; remove one row`);
}

function consentMissing(): Violation {
  return violation('peopleConsented', 'CONSENT_MISSING', null,
    '附件6填有人员信息的，须先告知本人并取得同意，再勾选确认', 'Annex 6 names people: inform them, obtain their consent and confirm it here');
}
