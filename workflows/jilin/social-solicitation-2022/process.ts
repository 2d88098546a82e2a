import { transactionService, type ProcessDeclaration } from '@beian/procedure';
import { jilinSocialSolicitation2022 } from '../../generated/index.js';
import { defectsOf } from '../../shared/acceptance/defects.js';
import { accept, askToCorrect, refuse } from '../../shared/acceptance/official-notices.js';
import { supplyWhatIsMissing } from '../../shared/acceptance/supply.js';
import { provincialDecision } from './officers/decision.js';
import { evaluationReReview } from './officers/evaluation-re-review.js';
import { handleFailedRectification } from './officers/failed-rectification.js';
import { refusalGrounds } from './officers/grounds.js';
import { initialReview, latestAssessment } from './officers/initial-review.js';
import { reReview } from './officers/re-review.js';
import { ostaPublished, reportToMinistry } from './officers/report-to-ministry.js';
import { checkProhibitions, checkWindow } from './screening.js';

const defects = async (context: Parameters<typeof latestAssessment>[0]) => {
  const assessment = await latestAssessment(context);
  return assessment === null ? [] : defectsOf(assessment.form);
};

export const socialSolicitationProcess: ProcessDeclaration = {
  model: jilinSocialSolicitation2022,
  tasks: {
    Task_MunicipalInitialReview: initialReview,
    Task_ProvincialInitialReview: initialReview,
    Task_ProvincialReReview: reReview,
    Task_Supplement: supplyWhatIsMissing(defects),
    Task_ProvincialEvaluationReReview: evaluationReReview,
    Task_ProvincialDecision: provincialDecision,
    Task_ReportToMohrss: reportToMinistry,
    Receive_OstaPublished: ostaPublished,
    Task_HandleFailedRectification: handleFailedRectification,
  },
  services: {
    Service_IssueCorrectionNotice: transactionService(async (context) => askToCorrect(context, await defects(context))),
    Service_IssueRefusal: transactionService(async (context) => refuse(context, 'scope', await refusalGrounds(context))),
    Service_IssueAcceptance: transactionService(accept),
    // The platform opens with the acceptance of the rectification, not with the receipt.
    Service_RegisterFiling: transactionService(async (context) => {
      await context.register.makeEffective();
      await context.register.permit('batches', false, 'JL-Q1');
    }),
    Service_OpenPlatform: transactionService(async (context) => {
      await context.register.permit('batches', true, 'JL-Q1');
      await context.notify('jilin-solicitation/platform-opened', 'applicant', { caseNo: context.caseNo });
    }),
  },
  rules: { Rule_CheckWindow: checkWindow, Rule_CheckProhibitions: checkProhibitions },
  events: {
    End_Abandoned: (context) => context.notify('application-abandoned', 'applicant', { caseNo: context.caseNo }),
  },
};
