// Generated from the diagrams by `npm run generate`. Do not edit: change the diagrams.
import type { ProcessModel } from '@beian/bpmn';
import { fujianRenewal2022 } from './fujian_renewal_2022.js';
import { fujianVoluntaryTermination2022 } from './fujian_voluntary_termination_2022.js';
import { henanEmployerInitial2024 } from './henan_employer_initial_2024.js';
import { jilinSocialSolicitation2022 } from './jilin_social_solicitation_2022.js';
import { sharedAcceptance } from './shared_acceptance.js';
import { sharedArchive } from './shared_archive.js';
import { sharedIssueDocument } from './shared_issue_document.js';
import { sharedPublicNotice } from './shared_public_notice.js';
import { sharedRectification } from './shared_rectification.js';
import { sharedReportPublish } from './shared_report_publish.js';
import { sharedTechnicalEvaluation } from './shared_technical_evaluation.js';

export { fujianRenewal2022, fujianVoluntaryTermination2022, henanEmployerInitial2024, jilinSocialSolicitation2022, sharedAcceptance, sharedArchive, sharedIssueDocument, sharedPublicNotice, sharedRectification, sharedReportPublish, sharedTechnicalEvaluation };
export { namesInDiagrams } from './names.js';

/** Every process by its id. */
export const processModels: Readonly<Record<string, ProcessModel>> = {
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
