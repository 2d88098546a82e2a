import type { ProcessDeclaration } from '@beian/procedure';
import { fujianRenewal2022 } from '../../generated/index.js';
import { closeDataReporting, deemAbandoned, escalateFeedback, markWindingDown, openRenewalWindow, registerRenewal, restoreFunctions } from './life.js';
import { checkConditions } from './officers/conditions.js';
import { evaluateRenewal } from './officers/evaluation.js';
import { decideInProvince, reportToProvince } from './officers/province.js';
import { windUp } from './officers/wind-up.js';
import { canReapply, checkRefusalGrounds } from './screening.js';

export const renewalProcess: ProcessDeclaration = {
  model: fujianRenewal2022,
  tasks: {
    Task_CheckConditions: checkConditions,
    Task_RenewalEvaluation: evaluateRenewal,
    Task_ReportToProvince: reportToProvince,
    Task_ProvinceIssue: decideInProvince,
    Task_WindUpDuties: windUp,
    Task_WindUpAfterRefusal: windUp,
  },
  services: {
    Service_OpenRenewalWindow: openRenewalWindow,
    Service_CloseDataReporting: closeDataReporting,
    Service_DeemAbandoned: deemAbandoned,
    Service_EscalateFeedback: escalateFeedback,
    Service_MarkWindingDown: markWindingDown,
    Service_RegisterRenewal: registerRenewal,
    Service_RestoreFunctions: restoreFunctions,
  },
  rules: { Rule_CheckRefusalGrounds: checkRefusalGrounds, Gateway_CanReapply: canReapply },
  events: {},
};
