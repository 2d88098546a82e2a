import { only, roleCodes, roles } from '@beian/identity';

/** Everybody who works on cases; administrators do not. */
export const workers = only(
  'applicantOperator', 'applicantAdmin', 'legalRepresentative', 'applicantAgent', 'entrustingEnterprise', 'receptionClerk', 'initialReviewer', 'cityCentreReviewer', 'provincialReReviewer',
  'supervisingReviewer', 'educationReviewer', 'educationExpert', 'educationLeader', 'industryReviewer', 'evaluationOrganizer', 'expert', 'expertLeader', 'questionBankReviewer',
  'decisionMaker', 'provincialDecisionMaker', 'documentClerk', 'officeReviewer', 'publicist', 'objectionHandler', 'supervisor', 'reportClerk', 'provincialReportClerk', 'archivist',
);

/** Everybody who works on cases for an office. */
export const officers = only(...roleCodes.filter((code) => roles[code].desk === 'officer' || roles[code].desk === 'supervisor'));
