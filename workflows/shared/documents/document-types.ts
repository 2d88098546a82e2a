import type { DocumentDeclaration } from '@beian/procedure/declaration';
import {
  acceptanceNotice, cetticLetter, correctionNotice, deliveryRecord, evaluationReport, filingReceipt, intendedRejectionNotice,
  objectionReply, opinionSheet, publicNoticeLetter, rectificationNotice, refusalNotice, rejectionNotice, submissionReceipt,
} from './index.js';

/** Documents that every province's procedures may issue, by type. */
export const sharedDocumentTypes = {
  'DOC-SUB': submissionReceipt,
  'DOC-ACC': acceptanceNotice,
  'DOC-COR': correctionNotice,
  'DOC-REF': refusalNotice,
  'DOC-EVL': evaluationReport,
  'DOC-REC': rectificationNotice,
  'DOC-PRE': intendedRejectionNotice,
  'DOC-REJ': rejectionNotice,
  'DOC-RCPT': filingReceipt,
  'DOC-OPN': opinionSheet,
  'DOC-NTC': publicNoticeLetter,
  'DOC-OBJ': objectionReply,
  'DOC-DLV': deliveryRecord,
  'DOC-CETTIC': cetticLetter,
} as const satisfies Readonly<Record<string, DocumentDeclaration>>;
