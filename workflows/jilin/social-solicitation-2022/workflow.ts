import { course, type JsonObject, type Step } from '@beian/procedure/kernel';
import { jilinSocialSolicitation2022 } from '../../generated/index.js';
import { archive } from '../../shared/archive/workflow.js';
import { issueDocument, type DeliveryWay } from '../../shared/issue-document/workflow.js';
import { publicNotice } from '../../shared/public-notice/workflow.js';
import { rectification } from '../../shared/rectification/workflow.js';
import { technicalEvaluation } from '../../shared/technical-evaluation/workflow.js';

type SolicitationStep = Step<typeof jilinSocialSolicitation2022>;

/** 吉林·社会培训评价组织征集备案: apply in a window, two provincial re-reviews for municipal bodies, receipt by the department, rectification before the platform opens. */
export const socialSolicitation = course(jilinSocialSolicitation2022, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    const window = await step.rule('Rule_CheckWindow');
    if (window.result === 'CLOSED') {
      step.choose('Gateway_WindowOpen', 'Flow_WindowOpen_Closed');
      return void step.end('End_WindowClosed');
    }
    step.choose('Gateway_WindowOpen', 'Flow_WindowOpen_Open');
    const screening = await step.rule('Rule_CheckProhibitions');
    const municipal = screening.result === 'MUNICIPAL';

    const review = await untilReviewed(step, municipal);
    if (review === 'ABANDONED') return void step.end('End_Abandoned');
    if (review === 'REFUSED') {
      await step.send('Service_IssueRefusal');
      return void step.end('End_NotAccepted');
    }
    await step.send('Service_IssueAcceptance');

    const delivery = deliveryWays(screening.facts);
    const evaluation = await evaluate(step, municipal);
    if (evaluation !== 'FAILED' && (await decide(step))) {
      await step.call('Call_IssueReceipt', issueDocument, { documents: ['DOC-RCPT'], delivery, issuingBody: 'department' });
      await step.service('Service_RegisterFiling');
      await step.task('Task_ReportToMohrss');
      await step.task('Receive_OstaPublished');
      await openPlatform(step, evaluation === 'PASSED_WITH_REMARKS');
      await step.call('Call_Archive', archive, { retention: 'filing' });
      step.end('End_Filed');
    } else {
      await step.call('Call_IssueRejection', issueDocument, { documents: ['DOC-REJ'], delivery, issuingBody: 'department' });
      await step.call('Call_ArchiveRejected', archive, { retention: 'rejected' });
      step.end('End_Rejected');
    }
  }, async (step) => void step.end('End_Withdrawn'));
});

/** The text names no way of delivery: in the system with the applicant's consent, by post without. */
function deliveryWays(facts: JsonObject): readonly DeliveryWay[] {
  return facts['electronicConsent'] === false ? ['mail'] : ['electronic'];
}

/** First assessment, as often as something is to be supplied; a supplement may come after the window (JL-S17, A-25). */
async function untilReviewed(step: SolicitationStep, municipal: boolean): Promise<'MEETS' | 'REFUSED' | 'ABANDONED'> {
  for (;;) {
    step.choose('Gateway_Affiliation', municipal ? 'Flow_Affiliation_Municipal' : 'Flow_Affiliation_Provincial');
    const review = municipal ? await municipalReview(step) : await provincialReview(step);
    if (review !== 'SUPPLEMENT') return review;
    await step.send('Service_IssueCorrectionNotice');
    const supplement = await step.task('Task_Supplement');
    if (supplement.by === 'Boundary_CorrectionExpired') return 'ABANDONED';
  }
}

/** The municipal centre assesses, the provincial centre agrees before anything is accepted. */
async function municipalReview(step: SolicitationStep): Promise<'MEETS' | 'SUPPLEMENT' | 'REFUSED'> {
  for (;;) {
    const assessment = await step.task('Task_MunicipalInitialReview');
    if (assessment.result === 'SUPPLEMENT') {
      step.choose('Gateway_MunicipalInitial', 'Flow_MunicipalInitial_Supplement');
      return 'SUPPLEMENT';
    }
    if (assessment.result === 'NOT_MET') {
      step.choose('Gateway_MunicipalInitial', 'Flow_MunicipalInitial_NotMet');
      return 'REFUSED';
    }
    step.choose('Gateway_MunicipalInitial', 'Flow_MunicipalInitial_Meets');
    const reReview = await step.task('Task_ProvincialReReview');
    if (reReview.result === 'AGREE') {
      step.choose('Gateway_ReReview', 'Flow_ReReview_Agree');
      return 'MEETS';
    }
    if (reReview.result === 'REFUSE') {
      step.choose('Gateway_ReReview', 'Flow_ReReview_Refuse');
      return 'REFUSED';
    }
    step.choose('Gateway_ReReview', 'Flow_ReReview_Return');
  }
}

async function provincialReview(step: SolicitationStep): Promise<'MEETS' | 'SUPPLEMENT' | 'REFUSED'> {
  const assessment = await step.task('Task_ProvincialInitialReview');
  switch (assessment.result) {
    case 'MEETS':
      step.choose('Gateway_ProvincialInitial', 'Flow_ProvincialInitial_Meets');
      return 'MEETS';
    case 'SUPPLEMENT':
      step.choose('Gateway_ProvincialInitial', 'Flow_ProvincialInitial_Supplement');
      return 'SUPPLEMENT';
    case 'NOT_MET':
      step.choose('Gateway_ProvincialInitial', 'Flow_ProvincialInitial_NotMet');
      return 'REFUSED';
  }
}

/** Who accepts evaluates (JL-S18); a municipal result goes to the province before anything is published (JL-S19, A-42). */
async function evaluate(step: SolicitationStep, municipal: boolean): Promise<'PASSED' | 'PASSED_WITH_REMARKS' | 'FAILED'> {
  for (;;) {
    const conclusion = await step.call('Call_TechnicalEvaluation', technicalEvaluation, { rectifyInside: false });
    if (conclusion === 'FAIL') {
      step.choose('Gateway_EvaluationPassed', 'Flow_EvaluationPassed_Fail');
      return 'FAILED';
    }
    const passed = conclusion === 'RECTIFY' ? 'PASSED_WITH_REMARKS' : 'PASSED';
    step.choose('Gateway_EvaluationPassed', municipal ? 'Flow_EvaluationPassed_Municipal' : 'Flow_EvaluationPassed_Provincial');
    if (!municipal) return passed;

    const reReview = await step.task('Task_ProvincialEvaluationReReview');
    if (reReview.result === 'AGREE') {
      step.choose('Gateway_EvaluationReReview', 'Flow_EvaluationReReview_Agree');
      return passed;
    }
    if (reReview.result === 'DISAGREE') {
      step.choose('Gateway_EvaluationReReview', 'Flow_EvaluationReReview_Disagree');
      return 'FAILED';
    }
    step.choose('Gateway_EvaluationReReview', 'Flow_EvaluationReReview_ReEvaluate');
  }
}

/** Public notice by the centre with authority, then the decision of the provincial department (JL-S20, JL-S21). */
async function decide(step: SolicitationStep): Promise<boolean> {
  const notice = await step.call('Call_PublicNotice', publicNotice, { noticeWorkdays: Number(step.parameters['noticeWorkdays']) });
  if (notice === 'FAILED') {
    step.choose('Gateway_NoticeResult', 'Flow_NoticeResult_Failed');
    return false;
  }
  step.choose('Gateway_NoticeResult', 'Flow_NoticeResult_Passed');
  const decision = await step.task('Task_ProvincialDecision');
  step.choose('Gateway_Decision', decision.result === 'APPROVE' ? 'Flow_Decision_Approve' : 'Flow_Decision_Reject');
  return decision.result === 'APPROVE';
}

/** JL-Q1: batches may be filed once the centre has accepted the rectification of the report's remarks; not before. */
async function openPlatform(step: SolicitationStep, remarks: boolean): Promise<void> {
  step.choose('Gateway_HasRectification', remarks ? 'Flow_HasRectification_Yes' : 'Flow_HasRectification_No');
  if (!remarks) return void (await step.service('Service_OpenPlatform'));
  for (;;) {
    const outcome = await step.call('Call_Rectification', rectification, {});
    if (outcome === 'PASSED') {
      step.choose('Gateway_RectificationOutcome', 'Flow_RectificationOutcome_Passed');
      return void (await step.service('Service_OpenPlatform'));
    }
    step.choose('Gateway_RectificationOutcome', 'Flow_RectificationOutcome_Failed');
    const handling = await step.task('Task_HandleFailedRectification');
    if (handling.result === 'CLOSED') {
      step.choose('Gateway_AnotherRound', 'Flow_AnotherRound_Closed');
      return;
    }
    step.choose('Gateway_AnotherRound', 'Flow_AnotherRound_Again');
  }
}
