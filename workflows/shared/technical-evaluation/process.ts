import type { ProcessDeclaration } from '@beian/procedure';
import { sharedTechnicalEvaluation } from '../../generated/index.js';
import { checkConflictOfInterest, formExpertPanel } from './panel.js';
import { compileReport, confirmReport, expertScoring } from './report.js';
import { documentReview, onSiteInspection, scheduleEvaluation } from './visit.js';

export const technicalEvaluationProcess: ProcessDeclaration = {
  model: sharedTechnicalEvaluation,
  tasks: {
    Task_FormExpertPanel: formExpertPanel,
    Task_ScheduleEvaluation: scheduleEvaluation,
    Task_DocumentReview: documentReview,
    Task_OnSiteInspection: onSiteInspection,
    Task_ExpertScoring: expertScoring,
    Task_CompileReport: compileReport,
    Task_ConfirmReport: confirmReport,
  },
  services: {},
  rules: { Service_CheckConflictOfInterest: checkConflictOfInterest },
  events: {},
};
