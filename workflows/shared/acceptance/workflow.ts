import { course } from '@beian/procedure/kernel';
import { sharedAcceptance } from '../../generated/index.js';

/** Which opinions the accepting clerk asks for beside the initial review. */
export type Opinions = {
  readonly industry: boolean;
  readonly supervising: boolean;
};

export type AcceptanceInput = {
  /** Proposed from the declared address; used when nobody answered in time. */
  readonly proposed: Opinions;
  /** Rules that the caller's screening hit; the clerk sees them and decides. */
  readonly findings?: readonly string[];
};

export type Acceptance = { readonly result: 'ACCEPTED'; readonly opinions: Opinions } | { readonly result: 'NOT_ACCEPTED' | 'ABANDONED' };

/** 受理与一次性告知补正: review within five working days, one notice of everything that is missing, acceptance or refusal in writing. */
export const acceptance = course(sharedAcceptance, async (step, { proposed }: AcceptanceInput): Promise<Acceptance> => {
  await step.service('Service_ValidateSubmission');
  for (let notified = false; ; notified = true) {
    const review = await step.task('Task_FormalReview');

    if (review.by === 'Boundary_AcceptanceOverdue') {
      await step.service('Service_DeemAccepted');
      await step.service('Service_IssueAcceptanceNotice');
      return { result: step.end('End_Accepted'), opinions: proposed };
    }
    switch (review.result) {
      case 'COMPLETE':
        step.choose('Gateway_FormalResult', 'Flow_FormalResult_Complete');
        await step.service('Service_IssueAcceptanceNotice');
        return { result: step.end('End_Accepted'), opinions: { industry: review.facts['industry'] === true, supervising: review.facts['supervising'] === true } };
      case 'OUT_OF_SCOPE':
      case 'PROHIBITED':
        step.choose('Gateway_FormalResult', 'Flow_FormalResult_Refused');
        await step.service('Service_IssueRefusalNotice');
        return { result: step.end('End_NotAccepted') };
      case 'WRONG_JURISDICTION':
        step.choose('Gateway_FormalResult', 'Flow_FormalResult_WrongJurisdiction');
        await step.service('Service_IssueRedirectNotice');
        return { result: step.end('End_NotAccepted') };
      case 'INCOMPLETE':
        step.choose('Gateway_FormalResult', notified ? 'Flow_FormalResult_IncompleteAgain' : 'Flow_FormalResult_IncompleteFirst');
        await step.send(notified ? 'Service_IssueRepeatCorrectionNotice' : 'Service_IssueCorrectionNotice');
    }

    const supplement = await step.task('Task_SupplementMaterials');
    if (supplement.by === 'Boundary_CorrectionExpired') {
      await step.service('Service_CloseAsAbandoned');
      return { result: step.end('End_Abandoned') };
    }
  }
});
