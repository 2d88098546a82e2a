import { course } from '../kernel/index.js';
import { cardCheck } from './card-check.js';
import { toyLibraryCard2025 } from './generated/index.js';

/** The library card after its law was revised: nobody votes, one check is enough. A process of its own beside the old one. */
export const libraryCard2025 = course(toyLibraryCard2025, async (step) => {
  const check = await step.task('Task_CheckIdentity');
  if (check.result === 'DOUBTFUL') {
    step.choose('Gateway_IdentityResult', 'Flow_IdentityResult_Doubtful');
    return void step.end('End_Refused');
  }
  step.choose('Gateway_IdentityResult', 'Flow_IdentityResult_Confirmed');
  const result = await step.call('Call_Check', cardCheck, { round: 1 });
  if (result === 'FAILED') {
    step.choose('Gateway_CheckResult', 'Flow_CheckResult_Failed');
    return void step.end('End_Refused');
  }
  step.choose('Gateway_CheckResult', 'Flow_CheckResult_Passed');
  await step.service('Service_RegisterCard');
  step.end('End_CardIssued');
});
