import { transactionService, type ProcessDeclaration } from '@beian/procedure';
import { sharedPublicNotice } from '../../generated/index.js';
import { approveNotice, draftNotice } from './drafting.js';
import { closeNotice, publishNotice } from './publishing.js';
import { registerObjection, reply, verifyObjection } from './objections.js';

export const publicNoticeProcess: ProcessDeclaration = {
  model: sharedPublicNotice,
  tasks: { Task_DraftNotice: draftNotice, Task_ApproveNotice: approveNotice, Task_VerifyObjection: verifyObjection },
  services: {
    Service_PublishNotice: publishNotice,
    Service_RegisterObjection: registerObjection,
    Service_ReplyUnfounded: transactionService(reply),
    Service_ReplyChanged: transactionService(reply),
    Service_ReplyUpheld: transactionService(reply),
  },
  rules: {},
  events: { Timer_NoticeEnd: closeNotice },
};
