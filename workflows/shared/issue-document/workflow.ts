import { course } from '@beian/procedure/kernel';
import { sharedIssueDocument } from '../../generated/index.js';

export type DeliveryWay = 'phone' | 'web' | 'mail' | 'electronic';

export type IssueInput = {
  /** Document types, numbered together when the leader signs. */
  readonly documents: readonly string[];
  /** How they reach the applicant; electronic delivery stands in when nothing else is asked for. */
  readonly delivery: readonly DeliveryWay[];
  /** The organ that signs, where it is not the authority of the case. */
  readonly issuingBody?: 'province' | 'department';
};

/** 文书制发与送达: draft, check, sign, number, seal, deliver, record the delivery. */
export const issueDocument = course(sharedIssueDocument, async (step, { delivery }: IssueInput) => {
  for (;;) {
    await step.task('Task_DraftDocument');
    await step.task('Task_CheckDocument');
    const signature = await step.task('Task_SignDocument');
    if (signature.result === 'SIGNED') break;
    step.choose('Gateway_Signed', 'Flow_Signed_Returned');
  }
  step.choose('Gateway_Signed', 'Flow_Signed_Signed');
  await step.service('Service_AllocateDocumentNumber');
  await step.service('Service_ApplySeal');

  await step.fork('Gateway_DeliveryFork', {
    Flow_Gateway_DeliveryFork_Gateway_PhoneApplies: async (step) => {
      if (!delivery.includes('phone')) return step.choose('Gateway_PhoneApplies', 'Flow_PhoneApplies_No');
      step.choose('Gateway_PhoneApplies', 'Flow_PhoneApplies_Yes');
      await step.task('Task_PhoneNotice');
    },
    Flow_Gateway_DeliveryFork_Gateway_WebApplies: async (step) => {
      if (!delivery.includes('web')) return step.choose('Gateway_WebApplies', 'Flow_WebApplies_No');
      step.choose('Gateway_WebApplies', 'Flow_WebApplies_Yes');
      await step.service('Service_PublishDecision');
    },
    Flow_Gateway_DeliveryFork_Gateway_MailApplies: async (step) => {
      if (!delivery.includes('mail')) return step.choose('Gateway_MailApplies', 'Flow_MailApplies_No');
      step.choose('Gateway_MailApplies', 'Flow_MailApplies_Yes');
      await step.task('Task_MailDelivery');
    },
    Flow_Gateway_DeliveryFork_Gateway_ElectronicApplies: async (step) => {
      if (delivery.length > 0 && !delivery.includes('electronic')) return step.choose('Gateway_ElectronicApplies', 'Flow_ElectronicApplies_No');
      step.choose('Gateway_ElectronicApplies', 'Flow_ElectronicApplies_Yes');
      await step.service('Service_ElectronicDelivery');
    },
  }, 'Gateway_DeliveryJoin');

  await step.service('Service_RecordDelivery');
  return step.end('End_Delivered');
});
