import { transactionService, type ProcessDeclaration } from '@beian/procedure';
import { henanEmployerInitial2024 } from '../../generated/index.js';
import { filingDecision } from './officers/decision.js';
import { hearStatement, issueIntendedRejection } from './officers/hearing.js';
import { initialReview } from './officers/initial-review.js';
import { industryOpinion, supervisingOpinion } from './officers/opinion.js';
import { routeJurisdiction } from './routing.js';

export const employerInitialProcess: ProcessDeclaration = {
  model: henanEmployerInitial2024,
  tasks: {
    Task_InitialReview: initialReview,
    Task_IndustryOpinion: industryOpinion,
    Task_SupervisingOpinion: supervisingOpinion,
    Task_FilingDecision: filingDecision,
    Task_HearStatement: hearStatement,
  },
  services: {
    Service_IssueIntendedRejection: issueIntendedRejection,
    Service_RegisterFiling: transactionService((context) => context.register.makeEffective()),
  },
  rules: { Rule_RouteJurisdiction: routeJurisdiction },
  events: {},
};
