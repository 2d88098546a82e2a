import { course, type Json, type Step } from '@beian/procedure/kernel';
import { fujianRenewal2022 } from '../../generated/index.js';
import { acceptance } from '../../shared/acceptance/workflow.js';
import { archive } from '../../shared/archive/workflow.js';
import { issueDocument } from '../../shared/issue-document/workflow.js';
import { reportPublish } from '../../shared/report-publish/workflow.js';

type RenewalStep = Step<typeof fujianRenewal2022>;

/** Whether the province itself filed the institution, or a city did. */
type Level = 'PROVINCE' | 'CITY';

/** 福建·备案续期: opens 90 days before expiry, waits for the application until the end of the grace, accepts, evaluates; the province issues. */
export const renewal = course(fujianRenewal2022, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.service('Service_OpenRenewalWindow');
    const accepted = (await applicationReceived(step)) ? await acceptedApplication(step) : 'ABANDONED';

    if (accepted === 'ABANDONED') return giveUp(step);
    if (accepted === 'NOT_ACCEPTED') return windDown(step);
    if (await qualified(step, accepted)) return renew(step);
    await step.call('Call_IssueNonRenewal', issueDocument, { documents: ['DOC-REJ'], delivery: [] });
    await windDown(step);
  }, async (step) => void step.end('End_Withdrawn'));
});

/** In E−90 … E, or in the grace with reporting closed (FJ-R3, FJ-R15, FJ-R16). */
async function applicationReceived(step: RenewalStep): Promise<boolean> {
  if ((await step.first('EventGateway_BeforeExpiry')).by === 'Message_RenewalSubmitted') return true;
  await step.service('Service_CloseDataReporting');
  return (await step.first('EventGateway_Grace')).by === 'Message_RenewalInGrace';
}

/** Screened and accepted; what can be mended may be applied for again until the grace ends (FJ-R9, A-02). */
async function acceptedApplication(step: RenewalStep): Promise<Level | 'NOT_ACCEPTED' | 'ABANDONED'> {
  for (;;) {
    const screening = await step.rule('Rule_CheckRefusalGrounds');
    const accepted = await step.call('Call_Acceptance', acceptance, { proposed: { industry: false, supervising: false }, findings: textsOf(screening.facts['findings']) });
    if (accepted.result === 'ACCEPTED') {
      step.choose('Gateway_Accepted', 'Flow_Accepted_Accepted');
      return screening.facts['level'] === 'PROVINCE' ? 'PROVINCE' : 'CITY';
    }
    step.choose('Gateway_Accepted', 'Flow_Accepted_NotAccepted');

    const again = await step.ask('Gateway_CanReapply');
    if (again.result === 'FINAL') {
      step.choose('Gateway_CanReapply', 'Flow_CanReapply_No');
      return 'NOT_ACCEPTED';
    }
    step.choose('Gateway_CanReapply', 'Flow_CanReapply_Yes');
    if ((await step.first('EventGateway_Reapply')).by === 'Timer_ReapplyEnd') return 'ABANDONED';
  }
}

/** The three conditions, then the evaluation: together 30 working days from the receipt of the materials (FJ-R12). */
async function qualified(step: RenewalStep, level: Level): Promise<boolean> {
  const conditions = await step.task('Task_CheckConditions');
  step.choose('Gateway_Conditions', conditions.result === 'MET' ? 'Flow_Conditions_Met' : 'Flow_Conditions_NotMet');
  if (conditions.result === 'NOT_MET') return false;

  const evaluation = await step.task('Task_RenewalEvaluation', {
    Boundary_FeedbackOverdue: async (step) => {
      await step.send('Service_EscalateFeedback');
      step.end('End_Escalated');
    },
  });
  if (evaluation.result === 'NOT_QUALIFIED') {
    step.choose('Gateway_EvaluationResult', 'Flow_EvaluationResult_NotQualified');
    return false;
  }
  step.choose('Gateway_EvaluationResult', level === 'CITY' ? 'Flow_EvaluationResult_QualifiedCity' : 'Flow_EvaluationResult_QualifiedProvince');
  if (level === 'CITY') await step.task('Task_ReportToProvince');
  return true;
}

/** The province decides, and it alone issues letters (FJ-R13); the new validity follows the old without a gap. */
async function renew(step: RenewalStep): Promise<void> {
  await step.task('Task_ProvinceIssue');
  await step.call('Call_IssueFilingLetter', issueDocument, { documents: ['DOC-FJ-REN'], delivery: [], issuingBody: 'province' });
  await step.service('Service_RegisterRenewal');
  await step.service('Service_RestoreFunctions');
  await step.call('Call_ReportAndPublish', reportPublish, { filingLevel: 'PROVINCE', postFilingPublicityDays: 0 });
  await step.call('Call_Archive', archive, { retention: 'filing' });
  step.end('End_Renewed');
}

/** Whoever stops keeps archiving, issuing certificates and maintaining data (FJ-R18). */
async function windDown(step: RenewalStep): Promise<void> {
  await step.service('Service_MarkWindingDown');
  await step.task('Task_WindUpAfterRefusal');
  await step.call('Call_ArchiveNotRenewed', archive, { retention: 'rejected' });
  step.end('End_NotRenewed');
}

async function giveUp(step: RenewalStep): Promise<void> {
  await step.service('Service_DeemAbandoned');
  await step.task('Task_WindUpDuties');
  await step.call('Call_ArchiveAbandoned', archive, { retention: 'rejected' });
  step.end('End_Abandoned');
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
