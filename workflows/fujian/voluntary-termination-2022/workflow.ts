import { course } from '@beian/procedure/kernel';
import { fujianVoluntaryTermination2022 } from '../../generated/index.js';
import { archive } from '../../shared/archive/workflow.js';

/** 福建·自愿终止备案: the centre looks at what is left to do, the province reports to the ministry, the ministry publishes the termination (FJ-R17). */
export const voluntaryTermination = course(fujianVoluntaryTermination2022, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.task('Task_CheckWindUp');
    const level = await step.ask('Gateway_FilingLevel');
    if (level.result === 'CITY') {
      step.choose('Gateway_FilingLevel', 'Flow_FilingLevel_City');
      await step.task('Task_ReportToProvince');
    } else {
      step.choose('Gateway_FilingLevel', 'Flow_FilingLevel_Province');
    }
    await step.task('Task_ProvinceReportMohrss');
    await step.task('Receive_OstaTerminated');
    await step.service('Service_CloseFiling');
    await step.call('Call_Archive', archive, { retention: 'filing' });
    step.end('End_Terminated');
  }, async (step) => void step.end('End_Withdrawn'));
});
