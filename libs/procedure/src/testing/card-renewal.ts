import { course } from '../kernel/index.js';
import { toyCardRenewal } from './generated/index.js';

/** A procedure that the daily sweep opens, and that waits for its application: renewed in time or in the period of grace, refused, withdrawn or lapsed. */
export const cardRenewal = course(toyCardRenewal, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.service('Service_OpenWindow');
    if ((await step.first('Gateway_BeforeExpiry')).by === 'Timer_Expiry') {
      await step.service('Service_NoteExpiry');
      if ((await step.first('Gateway_Grace')).by === 'Timer_GraceEnd') {
        await step.service('Service_Lapse');
        return void step.end('End_Lapsed');
      }
    }
    await step.service('Service_PrepareRenewal');
    const decision = await step.task('Task_DecideRenewal');
    if (decision.result === 'RENEW') {
      step.choose('Gateway_Decision', 'Flow_Decision_Renew');
      await step.service('Service_RegisterRenewal');
      return void step.end('End_Renewed');
    }
    step.choose('Gateway_Decision', 'Flow_Decision_Refuse');
    await step.service('Service_WindDown');
    step.end('End_NotRenewed');
  }, async (step) => void step.end('End_Withdrawn'));
});
