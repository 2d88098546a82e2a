import { activityService, type ProcessDeclaration } from '@beian/procedure';
import { sharedIssueDocument } from '../../generated/index.js';
import { printNumbered } from '../printing.js';
import { electronicDelivery, mailDelivery, phoneNotice, publishDecision, recordDelivery } from './delivery.js';
import { allocateDocumentNumber, checkDocument, draftDocument, signDocument } from './drafting.js';

export const issueDocumentProcess: ProcessDeclaration = {
  model: sharedIssueDocument,
  tasks: {
    Task_DraftDocument: draftDocument,
    Task_CheckDocument: checkDocument,
    Task_SignDocument: signDocument,
    Task_PhoneNotice: phoneNotice,
    Task_MailDelivery: mailDelivery,
  },
  services: {
    Service_AllocateDocumentNumber: allocateDocumentNumber,
    Service_ApplySeal: activityService({ perform: printNumbered }),
    Service_PublishDecision: publishDecision,
    Service_ElectronicDelivery: electronicDelivery,
    Service_RecordDelivery: recordDelivery,
  },
  rules: {},
  events: {},
};
