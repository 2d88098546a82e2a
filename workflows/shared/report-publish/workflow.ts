import { course } from '@beian/procedure/kernel';
import { sharedReportPublish } from '../../generated/index.js';

export type ReportInput = {
  readonly filingLevel: 'PROVINCE' | 'CITY';
  /** Working days of publicity after the letter; 0 = none. */
  readonly postFilingPublicityDays: number;
};

/** 逐级上报与网上公布: city to province, publicity, report to the national centre, confirmation of its publication. */
export const reportPublish = course(sharedReportPublish, async (step, { filingLevel, postFilingPublicityDays }: ReportInput) => {
  for (;;) {
    step.choose('Gateway_FilingLevel', filingLevel === 'CITY' ? 'Flow_FilingLevel_City' : 'Flow_FilingLevel_Province');
    if (filingLevel === 'CITY') await step.task('Task_ReportToProvince');
    const check = await step.task('Task_ProvincialConsolidate');
    if (check.result === 'OK') break;
    step.choose('Gateway_ProvincialCheck', 'Flow_ProvincialCheck_Returned');
  }
  step.choose('Gateway_ProvincialCheck', 'Flow_ProvincialCheck_Ok');

  if (postFilingPublicityDays > 0) {
    step.choose('Gateway_PublicityApplies', 'Flow_PublicityApplies_Yes');
    await step.service('Service_PublishFilingNotice');
    await step.timer('Timer_PublicityEnd');
  } else {
    step.choose('Gateway_PublicityApplies', 'Flow_PublicityApplies_No');
  }

  await step.service('Service_ReportToCettic');
  await step.task('Receive_OstaPublished', {
    Boundary_OstaOverdue: async (step) => {
      await step.send('Service_RemindPublication');
      step.end('End_PublicationReminderSent');
    },
  });
  await step.service('Service_UpdatePublicRegister');
  return step.end('End_Published');
});
