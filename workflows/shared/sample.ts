import { document, heading, paragraph, table, type Block, type Table } from '@beian/documents/content';
import type { PrintableForm } from '@beian/procedure';
import { asJson } from './issuing.js';

interface Sample {
  readonly zh: string;
  readonly en: string;
  readonly addressee?: string;
  readonly text: readonly (string | Block)[];
}

/** A material to begin from, on a page of its own; what the institution has to say itself is left open as ×××. */
export function sample({ zh, en, addressee, text }: Sample): PrintableForm {
  const blocks = text.map((part) => (typeof part === 'string' ? paragraph(part) : part));
  return { title: { zh, en }, content: asJson(document('notice', { title: zh, addressee: addressee ?? null, blocks })) };
}

/** Chapters, each with what it is to say. */
export const chapters = (titles: readonly string[]): readonly Block[] => titles.flatMap((title) => [heading(1, title), paragraph('×××')]);

/** A table with one empty line. */
export const emptyTable = (columns: Table['columns']): Block => table(columns, [columns.map(() => '')]);
