import type { DocumentDeclaration } from '@beian/procedure/declaration';
import { applicationForm } from './application-form.js';
import { renewalLetter } from './renewal-letter.js';

/** Documents of this procedure beside the shared ones, by type. */
export const renewalDocumentTypes = { 'DOC-FJ-REN': renewalLetter, 'F-FJ1': applicationForm } as const satisfies Readonly<Record<string, DocumentDeclaration>>;
