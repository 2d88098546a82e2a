import { course } from '@beian/procedure/kernel';
import { sharedRectification } from '../../generated/index.js';

/** 限期整改: at most `rectificationRounds` rounds, each with a term of its own. */
export const rectification = course(sharedRectification, async (step) => {
  for (let round = 1; ; round++) {
    await step.service('Service_IssueRectificationNotice');
    const report = await step.task('Task_SubmitRectificationReport', {
      Boundary_RectificationReminder: async (step) => {
        await step.send('Service_SendRectificationReminder');
        step.end('End_ReminderSent');
      },
    });
    if (report.by === 'Boundary_RectificationExpired') {
      await step.service('Service_MarkRectificationOverdue');
      return step.end('End_RectificationFailed');
    }
    const verification = await step.task('Task_VerifyRectification');
    if (verification.result === 'ACCEPTED') {
      step.choose('Gateway_RectificationAccepted', 'Flow_RectificationAccepted_Accepted');
      return step.end('End_RectificationPassed');
    }
    if (round >= Number(step.parameters['rectificationRounds'])) {
      step.choose('Gateway_RectificationAccepted', 'Flow_RectificationAccepted_RejectedFinally');
      return step.end('End_RectificationFailed');
    }
    step.choose('Gateway_RectificationAccepted', 'Flow_RectificationAccepted_RejectedOnce');
  }
});
