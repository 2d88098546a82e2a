import { course, type JsonObject, type Step } from '@beian/procedure/kernel';
import { henanEmployerInitial2024 } from '../../generated/index.js';
import { acceptance, type Opinions } from '../../shared/acceptance/workflow.js';
import { archive } from '../../shared/archive/workflow.js';
import { issueDocument, type DeliveryWay } from '../../shared/issue-document/workflow.js';
import { reportPublish } from '../../shared/report-publish/workflow.js';
import { technicalEvaluation } from '../../shared/technical-evaluation/workflow.js';

type FilingStep = Step<typeof henanEmployerInitial2024>;

/** 河南·用人单位首次备案: accept, review, evaluate, decide; the letter comes first and publicity after it (HA-E15, HA-E16). */
export const employerInitial = course(henanEmployerInitial2024, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    const route = await step.rule('Rule_RouteJurisdiction');
    const proposed = { industry: route.facts['industryNamed'] === true, supervising: route.facts['supervisingDiffers'] === true };
    const delivery = deliveryWays(route.facts);
    const accepted = await step.call('Call_Acceptance', acceptance, { proposed });
    if (accepted.result !== 'ACCEPTED') {
      step.choose('Gateway_Accepted', 'Flow_Accepted_NotAccepted');
      return void step.end('End_NotAccepted');
    }
    step.choose('Gateway_Accepted', 'Flow_Accepted_Accepted');

    if (await decide(step, accepted.opinions)) {
      await step.call('Call_IssueFilingLetter', issueDocument, { documents: ['DOC-HA-INIT', 'DOC-RCPT'], delivery });
      await step.service('Service_RegisterFiling');
      const days = Number(step.parameters['postFilingPublicityDays']);
      await step.call('Call_ReportAndPublish', reportPublish, { filingLevel: route.result, postFilingPublicityDays: days });
      await step.call('Call_Archive', archive, { retention: 'filing' });
      step.end('End_Filed');
    } else {
      await step.call('Call_IssueRejection', issueDocument, { documents: ['DOC-REJ'], delivery });
      await step.call('Call_ArchiveRejected', archive, { retention: 'rejected' });
      step.end('End_Rejected');
    }
  }, async (step) => void step.end('End_Withdrawn'));
});

/** HA-E20: by phone and post; electronically too with the applicant's consent. Who filed before he was asked has it as it was then. */
function deliveryWays(facts: JsonObject): readonly DeliveryWay[] {
  return facts['electronicConsent'] === false ? ['phone', 'mail'] : ['phone', 'mail', 'electronic'];
}

/** From the initial review to the decision. Every refusal is preceded by a hearing (HA-G6); a sustained statement goes on where it was refused. */
async function decide(step: FilingStep, opinions: Opinions): Promise<boolean> {
  const qualified = await initialReview(step, opinions);
  step.choose('Gateway_InitialResult', qualified ? 'Flow_InitialResult_Qualified' : 'Flow_InitialResult_NotQualified');
  for (let next: 'EVALUATION' | 'DECISION' | 'HEARING' = qualified ? 'EVALUATION' : 'HEARING', rejectedAt = 'INITIAL'; ;) {
    if (next === 'EVALUATION') {
      const passed = (await step.call('Call_TechnicalEvaluation', technicalEvaluation, { rectifyInside: true })) === 'PASS';
      step.choose('Gateway_EvaluationPassed', passed ? 'Flow_EvaluationPassed_Pass' : 'Flow_EvaluationPassed_Fail');
      [next, rejectedAt] = passed ? ['DECISION', rejectedAt] : ['HEARING', 'EVALUATION'];
    } else if (next === 'DECISION') {
      const decision = await step.task('Task_FilingDecision');
      step.choose('Gateway_Decision', decision.result === 'APPROVE' ? 'Flow_Decision_Approve' : 'Flow_Decision_Reject');
      if (decision.result === 'APPROVE') return true;
      [next, rejectedAt] = ['HEARING', 'DECISION'];
    } else {
      await step.send('Service_IssueIntendedRejection');
      const hearing = await step.task('Task_HearStatement');
      if (hearing.result === 'NOT_SUSTAINED') {
        step.choose('Gateway_StatementResult', 'Flow_StatementResult_NotSustained');
        return false;
      }
      const atDecision = rejectedAt === 'DECISION';
      step.choose('Gateway_StatementResult', atDecision ? 'Flow_StatementResult_SustainedAtDecision' : 'Flow_StatementResult_SustainedBeforeDecision');
      next = atDecision ? 'DECISION' : 'EVALUATION';
    }
  }
}

/** The reviewer's finding, beside the opinions that the accepting clerk asked for. */
async function initialReview(step: FilingStep, opinions: Opinions): Promise<boolean> {
  let qualified = false;
  await step.fork('Gateway_OpinionsFork', {
    Flow_Gateway_OpinionsFork_Task_InitialReview: async (step) => {
      qualified = (await step.task('Task_InitialReview')).result === 'QUALIFIED';
    },
    Flow_Gateway_OpinionsFork_Gateway_IndustryOpinionApplies: async (step) => {
      if (!opinions.industry) return step.choose('Gateway_IndustryOpinionApplies', 'Flow_IndustryOpinionApplies_No');
      step.choose('Gateway_IndustryOpinionApplies', 'Flow_IndustryOpinionApplies_Yes');
      await step.task('Task_IndustryOpinion');
    },
    Flow_Gateway_OpinionsFork_Gateway_SupervisingOpinionApplies: async (step) => {
      if (!opinions.supervising) return step.choose('Gateway_SupervisingOpinionApplies', 'Flow_SupervisingOpinionApplies_No');
      step.choose('Gateway_SupervisingOpinionApplies', 'Flow_SupervisingOpinionApplies_Yes');
      await step.task('Task_SupervisingOpinion');
    },
  }, 'Gateway_OpinionsJoin');
  return qualified;
}
