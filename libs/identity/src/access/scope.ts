import { Conditions } from '../conditions.js';
import { holds, organisationsOf, type Agency, type Principal } from './principal.js';
import { readingRoles, roles, type RoleCode } from './roles.js';

/** A condition with its values; `first` is the number of its first placeholder. */
export interface Predicate {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const institutionRoles: readonly RoleCode[] = ['applicantOperator', 'applicantAdmin', 'legalRepresentative', 'entrustingEnterprise'];
/** Asked about single cases: they see those, and nothing else. */
const consultedRoles: readonly RoleCode[] = ['industryReviewer', 'supervisingReviewer', 'educationReviewer', 'educationExpert', 'educationLeader', 'questionBankReviewer'];

interface Holdings {
  readonly institutions: readonly string[];
  readonly bureaus: readonly string[];
  readonly consulted: readonly string[];
  /** Like-patterns of regions whose filings are seen, and of those whose institutions are supervised. */
  readonly filing: readonly string[];
  readonly supervised: readonly string[];
  readonly user: string;
}

function holdingsOf(principal: Principal): Holdings {
  const held = (wanted: readonly RoleCode[]) => principal.roles.filter(({ role }) => wanted.includes(role));
  const bureau = held(readingRoles).filter(({ role }) => roles[role].desk !== 'administration');
  return {
    institutions: held(institutionRoles).map(({ organisationId }) => organisationId),
    bureaus: bureau.map(({ organisationId }) => organisationId),
    consulted: held(consultedRoles).map(({ organisationId }) => organisationId),
    filing: bureau.filter(({ level }) => level !== 'county').map(({ regionPath }) => `${regionPath}%`),
    supervised: bureau.map(({ regionPath }) => `${regionPath}%`),
    user: principal.userId,
  };
}

function any({ values }: Conditions, parts: readonly (string | null)[]): Predicate {
  const present = parts.filter((part) => part !== null);
  return { sql: present.length > 0 ? `(${present.join(' or ')})` : 'false', values };
}

/** What agents see: of each institution only the procedures that its letter names. */
function given(where: Conditions, agencies: readonly Agency[], institution: string, procedure: string): (string | null)[] {
  return agencies.map(({ institution: { id }, procedures }) =>
    `(${institution} = ${where.value(id)}::uuid${procedures === null ? '' : ` and ${procedure} = any (${where.value(procedures)}::text[])`})`);
}

/** Regions are few: the condition is a hashed list, not a join. */
const within = (column: string, patterns: string): string => `${column} in (select code from region where path like any (${patterns}))`;

/** Which rows of filing_case, named `c`, the person may see. */
export function caseScope(principal: Principal, first: number): Predicate {
  const held = holdingsOf(principal);
  const where = new Conditions(first);
  return any(where, [
    held.institutions.length > 0 ? `c.applicant_id = any (${where.value(held.institutions)}::uuid[])` : null,
    held.bureaus.length > 0 ? `c.authority_id = any (${where.value(held.bureaus)}::uuid[])` : null,
    held.filing.length > 0 ? within('c.filing_region', `${where.value(held.filing)}::text[]`) : null,
    held.supervised.length > 0 ? within('c.supervising_region', `${where.value(held.supervised)}::text[]`) : null,
    held.consulted.length > 0 ? `exists (select from task s where s.case_id = c.id and s.org_id = any (${where.value(held.consulted)}::uuid[]))` : null,
    isExpert(principal) ? duringEvaluation('c.id', where.value(held.user)) : null,
    ...given(where, principal.agencies, 'c.applicant_id', 'c.procedure_id'),
  ]);
}

/** Which rows of filing_case, named `c`, the person sees as an agent, by the letters alone. */
export function agencyScope({ agencies }: Principal, first: number): Predicate {
  const where = new Conditions(first);
  return any(where, given(where, agencies, 'c.applicant_id', 'c.procedure_id'));
}

/** Which rows of application_draft, named `d`, the person may see: filers those of their institution, agents those they were authorised for, clerks what they took in at the counter. */
export function draftScope(principal: Principal, first: number): Predicate {
  const where = new Conditions(first);
  const own = organisationsOf(principal, ['applicantOperator', 'applicantAdmin']);
  return any(where, [
    own.length > 0 ? `d.applicant_id = any (${where.value(own)}::uuid[])` : null,
    holds(principal, ['receptionClerk']) ? `d.created_by = ${where.value(principal.userId)}::uuid` : null,
    ...given(where, principal.agencies, 'd.applicant_id', 'd.procedure_id'),
  ]);
}

/** Which filings, named `f`, an application may be begun for: those one sees, and as an agent those of the institution one acts for. */
export function filingChoiceScope(principal: Principal, first: number): Predicate {
  const seen = filingScope(principal, first);
  const where = new Conditions(first + seen.values.length);
  const institutions = principal.agencies.map(({ institution }) => institution.id);
  return institutions.length === 0 ? seen : { sql: `(${seen.sql} or f.applicant_id = any (${where.value(institutions)}::uuid[]))`, values: [...seen.values, ...where.values] };
}

/** Which rows of filing, named `f`, the person may see: an institution its own, an office those it filed and those of its region. */
export function filingScope(principal: Principal, first: number): Predicate {
  const held = holdingsOf(principal);
  const where = new Conditions(first);
  return any(where, [
    held.institutions.length > 0 ? `f.applicant_id = any (${where.value(held.institutions)}::uuid[])` : null,
    held.bureaus.length > 0 ? `f.authority_id = any (${where.value(held.bureaus)}::uuid[])` : null,
    held.filing.length > 0 ? within('f.filing_region', `${where.value(held.filing)}::text[]`) : null,
    held.supervised.length > 0 ? within('f.supervising_region', `${where.value(held.supervised)}::text[]`) : null,
  ]);
}

/** Which rows of task, named `t` beside their case `c`, the person may see: an institution only what it must do itself. */
export function taskScope(principal: Principal, first: number): Predicate {
  const held = holdingsOf(principal);
  const where = new Conditions(first);
  const orgs = [...held.institutions, ...held.bureaus, ...held.consulted];
  return any(where, [
    orgs.length > 0 ? `t.org_id = any (${where.value(orgs)}::uuid[])` : null,
    held.filing.length > 0 ? within('c.filing_region', `${where.value(held.filing)}::text[]`) : null,
    held.supervised.length > 0 ? within('c.supervising_region', `${where.value(held.supervised)}::text[]`) : null,
    isExpert(principal) ? `t.assignee = ${where.value(held.user)}::text` : null,
    ...given(where, principal.agencies, 't.org_id', 'c.procedure_id'),
  ]);
}

const isExpert = (principal: Principal): boolean => principal.roles.some(({ role }) => role === 'expert' || role === 'expertLeader');

/** From the assignment until the call that holds the expert's tasks is over. */
const duringEvaluation = (caseId: string, user: string): string =>
  `exists (select from task s left join case_scope e on e.case_id = s.case_id and e.activation = s.scope[array_upper(s.scope, 1)]
     where s.case_id = ${caseId} and s.assignee = ${user}::text and (s.state in ('open', 'completing') or e.state = 'open'))`;
