import { course, type Step } from '../kernel/index.js';
import { cardCheck } from './card-check.js';
import { toyLibraryCard } from './generated/index.js';

type CommitteeOf = (step: Step<typeof toyLibraryCard>) => readonly string[];

/** The course of a library card; its versions differ in who is asked to vote. */
export const cardCourse = (committeeOf: CommitteeOf) => course(toyLibraryCard, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    const member = await step.rule('Rule_MembershipKind');

    await step.fork('Gateway_ChecksFork', {
      Flow_Gateway_ChecksFork_Task_CheckIdentity: async (step) => {
        const check = await step.task('Task_CheckIdentity', {
          Boundary_IdentityReminder: async (step) => {
            await step.send('Send_IdentityReminder');
            step.end('End_IdentityReminderSent');
          },
        });
        if (check.by === 'Boundary_IdentityOverdue') await step.service('Service_MarkUnchecked');
      },
      Flow_Gateway_ChecksFork_Gateway_GuardianApplies: async (step) => {
        if (member.result === 'ADULT') return step.choose('Gateway_GuardianApplies', 'Flow_GuardianApplies_No');
        step.choose('Gateway_GuardianApplies', 'Flow_GuardianApplies_Yes');
        await step.task('Task_GuardianConsent');
      },
    }, 'Gateway_ChecksJoin');

    for (;;) {
      const vote = await step.each('Task_CommitteeVote', committeeOf(step), {
        Boundary_QuestionAsked: async (step) => {
          await step.send('Send_Answer');
          step.end('End_QuestionAnswered');
        },
      });
      if (vote.by === 'Boundary_RequestAmended') {
        await step.task('Task_ReviewAmendment');
        continue;
      }
      const yes = vote.answers.filter(({ result }) => result === 'YES').length;
      if (yes >= 2) break;
      step.choose('Gateway_VoteResult', 'Flow_VoteResult_Rejected');
      await step.service('Service_RecordRefusal');
      return void step.end('End_Refused');
    }
    step.choose('Gateway_VoteResult', 'Flow_VoteResult_Approved');

    const first = await step.call('Call_FirstCheck', cardCheck, { round: 1 });
    step.choose('Gateway_FirstCheck', first === 'PASSED' ? 'Flow_FirstCheck_Passed' : 'Flow_FirstCheck_Failed');
    if (first === 'PASSED') {
      const second = await step.call('Call_SecondCheck', cardCheck, { round: 2 });
      step.choose('Gateway_SecondCheck', second === 'PASSED' ? 'Flow_SecondCheck_Passed' : 'Flow_SecondCheck_Failed');
      if (second === 'PASSED') {
        await step.service('Service_PrintCard');
        await step.task('Receive_Deposit');
        while ((await step.first('Gateway_AwaitPickup')).by === 'Timer_PickupReminder') await step.send('Send_PickupReminder');
        await step.service('Service_RegisterCard');
        return void step.end('End_CardIssued');
      }
    }
    await step.service('Service_RecordRefusal');
    step.end('End_Refused');
  }, async (step) => void step.end('End_Withdrawn'));
});

export const committee: readonly string[] = ['member-1', 'member-2', 'member-3'];

/** A procedure that no law knows: it has one of everything the platform can carry out. */
export const libraryCard = cardCourse(() => committee);
