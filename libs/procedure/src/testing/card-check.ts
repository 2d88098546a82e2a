import { course } from '../kernel/index.js';
import { toyCardCheck } from './generated/index.js';

/** Called twice by the library card; may repeat itself. */
export const cardCheck = course(toyCardCheck, async (step, _input: { readonly round: number }) => {
  for (;;) {
    const check = await step.task('Task_CheckCard', {
      Boundary_CheckReminder: async (step) => {
        await step.send('Send_CheckReminder');
        step.end('End_CheckReminderSent');
      },
    });
    if (check.by === 'Boundary_CheckOverdue') return step.end('End_CheckFailed');
    switch (check.result) {
      case 'PASS':
        step.choose('Gateway_CheckResult', 'Flow_CheckResult_Passed');
        return step.end('End_CheckPassed');
      case 'FAIL':
        step.choose('Gateway_CheckResult', 'Flow_CheckResult_Failed');
        return step.end('End_CheckFailed');
      case 'REPEAT':
        step.choose('Gateway_CheckResult', 'Flow_CheckResult_Repeat');
        await step.service('Service_PrepareRecheck');
    }
  }
});
