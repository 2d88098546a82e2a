import type { Bilingual } from './model/content.js';

export type DocumentErrorCode =
  | 'DOCUMENT_CONTENT_INVALID'
  | 'DOCUMENT_GLYPHS_MISSING'
  | 'DOCUMENT_NUMBER_MISSING'
  | 'ARCHIVE_ENTRY_INVALID';

/** A refusal with a stable code, the place in the content, and a text in both languages; `message` carries the English one. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    readonly text: Bilingual,
    readonly path: string = '',
  ) {
    super(text.en);
  }
}
