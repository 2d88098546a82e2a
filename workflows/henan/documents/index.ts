import type { DocumentDeclaration } from '@beian/procedure/declaration';
import { applicationForm } from './application-form.js';
import { filingLetter } from './filing-letter.js';

export { applicationForm } from './application-form.js';
export type {
  ApplicationFormData, ApplicationLine, BoxOpinion, BoxSignature, Equipment, LegalForm, OrgSubKind, TeamMember,
} from './application-form-data.js';
export { filingLetter, type FilingLetterData } from './filing-letter.js';

/** Documents of the province's own, by type. */
export const henanDocumentTypes = {
  'DOC-HA-INIT': filingLetter,
  'F-HA1': applicationForm,
} as const satisfies Readonly<Record<string, DocumentDeclaration>>;
