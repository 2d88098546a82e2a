import type { OrganisationKind } from '../entities/organisation.js';

export type Desk = 'institution' | 'officer' | 'supervisor' | 'administration';

export interface RoleDeclaration {
  readonly zh: string;
  readonly en: string;
  readonly desk: Desk;
  /** Kinds of organisation the role may be held in. */
  readonly heldIn: readonly OrganisationKind[];
}

const bureau: readonly OrganisationKind[] = ['authority', 'department', 'centre'];
const operator: readonly OrganisationKind[] = ['operator'];

const role = (zh: string, en: string, desk: Desk, heldIn: readonly OrganisationKind[]): RoleDeclaration => ({ zh, en, desk, heldIn });

export const roles = {
  applicantOperator: role('机构经办人', 'Applicant operator', 'institution', ['institution']),
  applicantAdmin: role('机构管理员', 'Applicant administrator', 'institution', ['institution']),
  legalRepresentative: role('法定代表人', 'Legal representative', 'institution', ['institution']),
  /** Never granted: an institution's authorisation gives it, for a period and for procedures. */
  applicantAgent: role('受托代理人', 'Authorised agent', 'institution', []),
  entrustingEnterprise: role('委托企业', 'Entrusting enterprise', 'institution', ['institution']),
  receptionClerk: role('受理人员', 'Reception clerk', 'officer', bureau),
  initialReviewer: role('初审人员', 'Initial reviewer', 'officer', bureau),
  cityCentreReviewer: role('市中心审核人员', 'City centre reviewer', 'officer', bureau),
  provincialReReviewer: role('省级复核人员', 'Provincial re-reviewer', 'officer', bureau),
  supervisingReviewer: role('监管地审核人员', 'Supervising-place reviewer', 'officer', bureau),
  educationReviewer: role('教育部门初审人员', 'Education reviewer', 'officer', ['education']),
  educationExpert: role('教育部门专家', 'Education expert', 'officer', ['education']),
  educationLeader: role('教育部门审核领导', 'Education leader', 'officer', ['education']),
  industryReviewer: role('行业主管部门审核人员', 'Industry reviewer', 'officer', ['industry']),
  evaluationOrganizer: role('评估组织人员', 'Evaluation organiser', 'officer', bureau),
  expert: role('评估专家', 'Expert', 'officer', bureau),
  expertLeader: role('评估专家组组长', 'Expert panel leader', 'officer', bureau),
  questionBankReviewer: role('试题审核人员', 'Question bank reviewer', 'officer', ['centre']),
  decisionMaker: role('签批领导', 'Decision maker', 'officer', bureau),
  provincialDecisionMaker: role('省级签批领导', 'Provincial decision maker', 'officer', bureau),
  documentClerk: role('文书人员', 'Document clerk', 'officer', bureau),
  officeReviewer: role('核稿人员', 'Office reviewer', 'officer', bureau),
  publicist: role('公示发布人员', 'Publicist', 'officer', bureau),
  objectionHandler: role('异议核查人员', 'Objection handler', 'officer', bureau),
  supervisor: role('质量督导人员', 'Supervisor', 'supervisor', bureau),
  reportClerk: role('汇总上报人员', 'Report clerk', 'officer', bureau),
  provincialReportClerk: role('省级汇总上报人员', 'Provincial report clerk', 'officer', bureau),
  archivist: role('档案管理员', 'Archivist', 'officer', bureau),
  systemAdmin: role('系统管理员', 'System administrator', 'administration', operator),
  securityAdmin: role('安全管理员', 'Security administrator', 'administration', operator),
  auditAdmin: role('审计管理员', 'Audit administrator', 'administration', operator),
} as const satisfies Record<string, RoleDeclaration>;

export type RoleCode = keyof typeof roles;

export const roleCodes = Object.keys(roles).filter(isRole);

export function isRole(code: string): code is RoleCode {
  return Object.hasOwn(roles, code);
}

export const administrators: readonly RoleCode[] = ['systemAdmin', 'securityAdmin', 'auditAdmin'];

/** Whoever works for an organ of the state: needs the second factor and holds one session at a time. */
export function isStaff(code: RoleCode): boolean {
  return roles[code].desk !== 'institution';
}

/** Roles whose work a colleague may do during an absence. Experts are appointed in person. */
export const coverableRoles: readonly RoleCode[] = roleCodes.filter((code) => roles[code].desk === 'officer' && code !== 'expert' && code !== 'expertLeader');

/** Roles of a bureau that read every case of their region (experts and opinion-givers read only what they are asked about). */
export const readingRoles: readonly RoleCode[] = roleCodes.filter(
  (code) => roles[code].heldIn === bureau && !['expert', 'expertLeader', 'supervisingReviewer', 'questionBankReviewer'].includes(code),
);
