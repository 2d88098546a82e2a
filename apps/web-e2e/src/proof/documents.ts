import { createHash } from 'node:crypto';
import { missingGlyphs } from '@beian/documents';
import { readPdf } from '@beian/documents/testing';
import type { OfficialDocument } from '../api/answers.js';
import { caseDocuments, documentFile, verifyDocument } from '../api/cases.js';
import { Visitor } from '../api/visitor.js';
import type { Journey } from '../journey/journey.js';

export interface DocumentProof {
  readonly type: string;
  readonly sealed: boolean;
  readonly pages: boolean;
  /** Characters that stand as an empty box. */
  readonly boxes: readonly string[];
  /** Whether the text names the institution. */
  readonly named: boolean;
  /** Whether the public page knows the document, and this very file. */
  readonly verifiable: boolean;
}

/** Reads each document of a case as its addressee would. */
export async function proveDocuments(journey: Journey, reader: string, institution: string): Promise<readonly DocumentProof[]> {
  const person = await journey.people.find(reader);
  const documents = await caseDocuments(person, journey.caseId);
  return Promise.all(documents.map(async (document) => {
    const pdf = await documentFile(person, document.id);
    const { pages, text } = await readPdf(pdf);
    return {
      type: document.type, sealed: document.state === 'sealed', pages: pages.length > 0, boxes: missingGlyphs(text), named: text.includes(institution),
      verifiable: await verifiable(journey, document, pdf),
    };
  }));
}

/** What a sound document of this type looks like. */
export const soundDocument = (type: string): DocumentProof => ({ type, sealed: true, pages: true, boxes: [], named: true, verifiable: true });

async function verifiable(journey: Journey, { verifyCode, number }: OfficialDocument, pdf: Buffer): Promise<boolean> {
  if (verifyCode === null) return false;
  const known = await verifyDocument(new Visitor(journey.people.address), verifyCode);
  return known.valid && known.number === number && known.sha256 === createHash('sha256').update(pdf).digest('hex');
}
