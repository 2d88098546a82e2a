import type { ProcessDeclaration } from '@beian/procedure';
import { sharedAcceptance } from '../../generated/index.js';
import { formalReview } from './formal-review.js';
import { closeAsAbandoned, deemAccepted, issueAcceptanceNotice, issueCorrectionNotice, issueRedirectNotice, issueRefusalNotice, validateSubmission } from './notices.js';
import { supplementMaterials } from './supplement.js';

export const acceptanceProcess: ProcessDeclaration = {
  model: sharedAcceptance,
  tasks: { Task_FormalReview: formalReview, Task_SupplementMaterials: supplementMaterials },
  services: {
    Service_ValidateSubmission: validateSubmission,
    Service_DeemAccepted: deemAccepted,
    Service_IssueCorrectionNotice: issueCorrectionNotice,
    Service_IssueRepeatCorrectionNotice: issueCorrectionNotice,
    Service_CloseAsAbandoned: closeAsAbandoned,
    Service_IssueAcceptanceNotice: issueAcceptanceNotice,
    Service_IssueRefusalNotice: issueRefusalNotice,
    Service_IssueRedirectNotice: issueRedirectNotice,
  },
  rules: {},
  events: {},
};
