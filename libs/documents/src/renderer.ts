import { createHash } from 'node:crypto';
import { civilDate } from '@beian/calendar';
import { DocumentError } from './document-error.js';
import { requireGlyphs } from './fonts/glyphs.js';
import type { Issue } from './layout/issue.js';
import { layOut } from './layout/index.js';
import { readContent } from './model/read-content.js';
import { plainTitle, textsOf } from './model/text-of.js';
import { printPdf } from './pdf/printer.js';
import type { Seal } from './seal/seal.js';
import { verifyUrl } from './verification/verify-code.js';

export interface RenderOrder {
  /** Frozen content as stored; its shape is checked before anything is printed. */
  readonly content: unknown;
  /** 发文机关 as it signs. */
  readonly organ: string;
  /** 文号; null for drafts and for forms that carry none. */
  readonly number: string | null;
  /** 成文日期 as `YYYY-MM-DD`; null prints a draft. */
  readonly date: string | null;
  readonly verifyCode: string | null;
  /** Root address of the public site, for the QR code. */
  readonly publicUrl: string;
  /** Null leaves its place empty for a seal on paper; a dated document says so. */
  readonly seal: Seal | null;
}

export interface RenderedDocument {
  readonly pdf: Buffer;
  readonly sha256: string;
  readonly title: string;
}

/** Letters are numbered (GB/T 9704): a dated one without its number would be no official letter. */
function requireNumber(order: RenderOrder, layout: string): void {
  if (layout !== 'letter' || order.date === null || order.number !== null) return;
  throw new DocumentError('DOCUMENT_NUMBER_MISSING', {
    zh: '函件尚未编号，不能制发。请先编发文字号。',
    en: 'The letter has no official number yet and cannot be issued. Number it first.',
  }, 'number');
}

/** The same order always gives the same bytes, so a stored file can be proven against its content. */
export async function renderDocument(order: RenderOrder): Promise<RenderedDocument> {
  const content = readContent(order.content);
  requireNumber(order, content.layout);
  const issue: Issue = {
    organ: order.organ,
    number: order.number,
    date: order.date === null ? null : civilDate(order.date),
    verification: order.verifyCode === null
      ? null
      : { code: order.verifyCode, url: verifyUrl(order.publicUrl, order.verifyCode) },
    seal: order.date === null ? null : order.seal,
  };
  requireGlyphs([...textsOf(content), order.organ, order.number ?? '']);
  const pdf = await printPdf(layOut(content, issue));
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), title: plainTitle(content) };
}

/** To be asked before numbering: throws for content of a wrong shape and for characters no font can print. */
export function requirePrintable(content: unknown, organ: string): void {
  requireGlyphs([...textsOf(readContent(content)), organ]);
}
