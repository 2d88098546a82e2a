import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { filingReceipt as template, type FilingReceiptData } from '../../../shared/documents/index.js';
import { asJson, draftOf, fixFiling } from '../../../shared/issuing.js';
import { filingTerms } from './filing-terms.js';

/** The number is allocated with the signature; a draft shows where it will stand. */
const toBeAllocated = '（签发时编号）';

/** Filed with the department for the whole province; the centre that accepted goes on to supervise (JL-Q7). */
async function dataOf(context: CaseReader, filingNo: string): Promise<FilingReceiptData> {
  const [applicant, department, centre, terms, application] = await Promise.all([context.applicant(), context.issuingBody(), context.authority(), filingTerms(context), context.application()]);
  return {
    institution: applicant.name, uscc: applicant.uscc ?? '', filingNo, kind: context.procedure.facts(application).kind.zh,
    filingPlace: department.name, supervisingPlace: centre.name, lines: terms.lines, sites: terms.sites,
    validFrom: terms.validFrom, validUntil: terms.validUntil, letterNumber: null,
  };
}

/** 备案回执 of the provincial department, valid for three years (JL-S21); signing it fixes filing number and validity. */
export const filingReceipt: DraftedDocument = {
  draft: async (context) => draftOf(template, await dataOf(context, toBeAllocated)),
  final: async (context) => {
    const filingNo = await fixFiling(context, await filingTerms(context));
    return asJson(template.content(await dataOf(context, filingNo)));
  },
};
