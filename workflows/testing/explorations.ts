import type { Exploration } from '../../tools/conformance/coverage/exploration.js';
import { exploration as fujianRenewal2022 } from '../fujian/renewal-2022/testing/exploration.js';
import { exploration as fujianVoluntaryTermination2022 } from '../fujian/voluntary-termination-2022/testing/exploration.js';
import { exploration as henanEmployerInitial2024 } from '../henan/employer-initial-2024/testing/exploration.js';
import { exploration as jilinSocialSolicitation2022 } from '../jilin/social-solicitation-2022/testing/exploration.js';
import { exploration as sharedAcceptance } from '../shared/acceptance/testing/exploration.js';
import { exploration as sharedArchive } from '../shared/archive/testing/exploration.js';
import { exploration as sharedIssueDocument } from '../shared/issue-document/testing/exploration.js';
import { exploration as sharedPublicNotice } from '../shared/public-notice/testing/exploration.js';
import { exploration as sharedRectification } from '../shared/rectification/testing/exploration.js';
import { exploration as sharedReportPublish } from '../shared/report-publish/testing/exploration.js';
import { exploration as sharedTechnicalEvaluation } from '../shared/technical-evaluation/testing/exploration.js';

/** Procedures. */
export const explorations: readonly Exploration[] = [
  fujianRenewal2022,
  fujianVoluntaryTermination2022,
  henanEmployerInitial2024,
  jilinSocialSolicitation2022,
];

/** Called processes, each by itself: also with inputs that no procedure gives yet. */
export const calledExplorations: readonly Exploration[] = [
  sharedAcceptance,
  sharedArchive,
  sharedIssueDocument,
  sharedPublicNotice,
  sharedRectification,
  sharedReportPublish,
  sharedTechnicalEvaluation,
];
