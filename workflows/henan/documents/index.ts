import type { DocumentDeclaration } from '@beian/procedure/declaration';
import {
  acceptanceNotice, cetticLetter, correctionNotice, deliveryRecord, evaluationReport, filingReceipt, intendedRejectionNotice,
  opinionSheet, rectificationNotice, refusalNotice, rejectionNotice, submissionReceipt,
} from '../../shared/documents/index.js';
import { applicationForm } from './application-form.js';
import { filingLetter } from './filing-letter.js';

export { applicationForm } from './application-form.js';
export type {
  ApplicationFormData, ApplicationLine, BoxOpinion, BoxSignature, Equipment, LegalForm, OrgSubKind, TeamMember,
} from './application-form-data.js';
export { filingLetter, type FilingLetterData } from './filing-letter.js';

/** Every document the province's procedures issue, by type. */
export const documentTypes = {
  'DOC-SUB': submissionReceipt,
  'DOC-ACC': acceptanceNotice,
  'DOC-COR': correctionNotice,
  'DOC-REF': refusalNotice,
  'DOC-EVL': evaluationReport,
  'DOC-REC': rectificationNotice,
  'DOC-PRE': intendedRejectionNotice,
  'DOC-REJ': rejectionNotice,
  'DOC-HA-INIT': filingLetter,
  'DOC-RCPT': filingReceipt,
  'DOC-OPN': opinionSheet,
  'DOC-DLV': deliveryRecord,
  'DOC-CETTIC': cetticLetter,
  'F-HA1': applicationForm,
} as const satisfies Readonly<Record<string, DocumentDeclaration>>;

export type DocumentType = keyof typeof documentTypes;
