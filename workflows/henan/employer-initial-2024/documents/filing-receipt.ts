import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { filingReceipt as template, type FilingReceiptData } from '../../../shared/documents/index.js';
import { asJson, draftOf } from '../../../shared/issuing.js';
import { filingTerms } from './filing-terms.js';

async function dataOf(context: CaseReader, letterNumber: string | null): Promise<FilingReceiptData> {
  const [applicant, authority, terms, filingNo, application] = await Promise.all([context.applicant(), context.authority(), filingTerms(context), context.fact('filingNo'), context.application()]);
  const supervising = context.supervisingRegion === null ? authority : ((await context.authorityOf(context.supervisingRegion)) ?? authority);
  return {
    institution: applicant.name, uscc: applicant.uscc ?? '', filingNo: typeof filingNo === 'string' ? filingNo : '（签发时编号）',
    kind: context.procedure.facts(application).kind.zh, filingPlace: authority.name, supervisingPlace: supervising.name,
    lines: terms.lines, sites: terms.sites, validFrom: terms.validFrom, validUntil: terms.validUntil, letterNumber,
  };
}

/** 备案回执: number, scope and validity; decisive for expiry. Numbered after the letter it refers to. */
export const filingReceipt: DraftedDocument = {
  draft: async (context) => draftOf(template, await dataOf(context, null)),
  final: async (context, numbered) => asJson(template.content(await dataOf(context, numbered['DOC-HA-INIT'] ?? null))),
};
