import { duties as fujianRenewal2022 } from './fujian/renewal-2022/duties.js';
import { duties as fujianVoluntaryTermination2022 } from './fujian/voluntary-termination-2022/duties.js';
import { duties as henanEmployerInitial2024 } from './henan/employer-initial-2024/duties.js';
import { duties as jilinSocialSolicitation2022 } from './jilin/social-solicitation-2022/duties.js';
import { duties as sharedAcceptance } from './shared/acceptance/duties.js';
import { duties as sharedArchive } from './shared/archive/duties.js';
import { duties as sharedIssueDocument } from './shared/issue-document/duties.js';
import { duties as sharedPublicNotice } from './shared/public-notice/duties.js';
import { duties as sharedRectification } from './shared/rectification/duties.js';
import { duties as sharedReportPublish } from './shared/report-publish/duties.js';
import { duties as sharedTechnicalEvaluation } from './shared/technical-evaluation/duties.js';

/**
 * Who does what until when, by process, written a second time beside the diagrams: a change of either is a decision, not a slip.
 * Starts and merges, which no code names, stand here by their ids: the logs of stored cases name them.
 */
export const duties: Readonly<Record<string, readonly string[]>> = {
  fujian_renewal_2022: fujianRenewal2022,
  fujian_voluntary_termination_2022: fujianVoluntaryTermination2022,
  henan_employer_initial_2024: henanEmployerInitial2024,
  jilin_social_solicitation_2022: jilinSocialSolicitation2022,
  shared_acceptance: sharedAcceptance,
  shared_archive: sharedArchive,
  shared_issue_document: sharedIssueDocument,
  shared_public_notice: sharedPublicNotice,
  shared_rectification: sharedRectification,
  shared_report_publish: sharedReportPublish,
  shared_technical_evaluation: sharedTechnicalEvaluation,
};
