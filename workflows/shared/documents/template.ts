import { plainTitle, type DocumentContent } from '@beian/documents/content';
import type { Bilingual, DocumentDeclaration } from '@beian/procedure/declaration';

/** A document type with its wording: a pure function of the facts of one case. */
export interface DocumentTemplate<Data> extends DocumentDeclaration {
  content(data: Data): DocumentContent;
}

/** The title of one document as lists show it: line breaks in the printed title are typography only. */
export function titleOf(template: DocumentDeclaration, content: DocumentContent): Bilingual {
  return { zh: plainTitle(content), en: template.title.en };
}
