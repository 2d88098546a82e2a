import type { DocumentDeclaration } from '@beian/procedure/declaration';
import {
  acceptanceNotice, cetticLetter, correctionNotice, deliveryRecord, evaluationReport, filingReceipt, intendedRejectionNotice,
  opinionSheet, rectificationNotice, refusalNotice, rejectionNotice, submissionReceipt,
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
  'DOC-DLV': deliveryRecord,
  'DOC-CETTIC': cetticLetter,
} as const satisfies Readonly<Record<string, DocumentDeclaration>>;
