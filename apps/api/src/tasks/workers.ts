import { only } from '@beian/identity';

/** Everybody who works on cases; administrators do not. */
export const workers = only(
  'applicantOperator', 'applicantAdmin', 'legalRepresentative', 'entrustingEnterprise', 'receptionClerk', 'initialReviewer', 'cityCentreReviewer', 'provincialReReviewer',
  'supervisingReviewer', 'educationReviewer', 'educationExpert', 'educationLeader', 'industryReviewer', 'evaluationOrganizer', 'expert', 'expertLeader', 'questionBankReviewer',
  'decisionMaker', 'provincialDecisionMaker', 'documentClerk', 'officeReviewer', 'publicist', 'objectionHandler', 'supervisor', 'reportClerk', 'provincialReportClerk', 'archivist',
);
