import type { Translation } from '../text-tree.js';
import type { roles as zh } from '../zh-CN/roles.js';

export const roles: Translation<typeof zh> = {
  applicantOperator: 'Institution clerk', applicantAdmin: 'Institution administrator', legalRepresentative: 'Legal representative', applicantAgent: 'Authorised agent', entrustingEnterprise: 'Entrusting enterprise',
  receptionClerk: 'Reception clerk', initialReviewer: 'Initial reviewer', cityCentreReviewer: 'City centre reviewer', provincialReReviewer: 'Provincial re-reviewer', supervisingReviewer: 'Supervising reviewer',
  educationReviewer: 'Education reviewer', educationExpert: 'Education expert', educationLeader: 'Education leader', industryReviewer: 'Industry authority', evaluationOrganizer: 'Evaluation organiser',
  expert: 'Expert', expertLeader: 'Leading expert', questionBankReviewer: 'Question bank reviewer', decisionMaker: 'Decision maker', provincialDecisionMaker: 'Provincial decision maker',
  documentClerk: 'Document clerk', officeReviewer: 'Document reviewer', publicist: 'Publicist', objectionHandler: 'Objection handler', supervisor: 'Supervisor', reportClerk: 'Report clerk',
  provincialReportClerk: 'Provincial report clerk', archivist: 'Archivist', publicVisitor: 'Public', systemAdmin: 'System administrator', securityAdmin: 'Security administrator', auditAdmin: 'Audit administrator', system: 'System',
};
