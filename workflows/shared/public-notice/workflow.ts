import { course } from '@beian/procedure/kernel';
import { sharedPublicNotice } from '../../generated/index.js';

export type PublicNoticeInput = {
  /** Working days of the notice; the day of publication does not count. */
  readonly noticeWorkdays: number;
};

/** 公示与异议处理: publish, register what is objected, verify after the end; a changed list is published anew for the full period (T-10). */
export const publicNotice = course(sharedPublicNotice, async (step, _input: PublicNoticeInput) => {
  let open = 0;
  let removed = false;
  publication: for (;;) {
    for (;;) {
      await step.task('Task_DraftNotice');
      const approval = await step.task('Task_ApproveNotice');
      if (approval.result === 'APPROVED') break;
      step.choose('Gateway_NoticeApproved', 'Flow_NoticeApproved_Returned');
    }
    step.choose('Gateway_NoticeApproved', 'Flow_NoticeApproved_Approved');
    await step.service('Service_PublishNotice');

    while ((await step.first('EventGateway_NoticeOpen')).by === 'Message_ObjectionReceived') {
      await step.service('Service_RegisterObjection');
      open++;
    }

    for (; open > 0; open--) {
      step.choose('Gateway_OpenObjections', 'Flow_OpenObjections_Open');
      const finding = await step.task('Task_VerifyObjection');
      if (finding.result === 'CHANGED') {
        step.choose('Gateway_ObjectionResult', 'Flow_ObjectionResult_Changed');
        await step.send('Service_ReplyChanged');
        open--;
        continue publication;
      }
      if (finding.result === 'UPHELD') {
        step.choose('Gateway_ObjectionResult', 'Flow_ObjectionResult_Upheld');
        await step.send('Service_ReplyUpheld');
        removed = true;
      } else {
        step.choose('Gateway_ObjectionResult', 'Flow_ObjectionResult_Unfounded');
        await step.send('Service_ReplyUnfounded');
      }
    }
    step.choose('Gateway_OpenObjections', 'Flow_OpenObjections_None');
    if (removed) {
      step.choose('Gateway_UpheldObjections', 'Flow_UpheldObjections_Removed');
      return step.end('End_NoticeFailed');
    }
    step.choose('Gateway_UpheldObjections', 'Flow_UpheldObjections_Kept');
    return step.end('End_NoticePassed');
  }
});
