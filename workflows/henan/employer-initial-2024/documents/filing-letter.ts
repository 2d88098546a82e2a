import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { asJson, draftOf, fixFiling } from '../../../shared/issuing.js';
import { draftTerms } from '../../../shared/issue-document/drafting.js';
import { filingLetter as template, type FilingLetterData } from '../../documents/index.js';
import { filingTerms } from './filing-terms.js';

/** The number is allocated with the signature; a draft shows where it will stand. */
const toBeAllocated = '（签发时编号）';

async function dataOf(context: CaseReader, filingNo: string): Promise<FilingLetterData> {
  const [applicant, terms, extra] = await Promise.all([context.applicant(), filingTerms(context), context.fact(draftTerms)]);
  return {
    institution: applicant.name, matter: context.procedure.matter, filingNo, validFrom: terms.validFrom, validUntil: terms.validUntil,
    sites: terms.sites, lines: terms.lines, copiesTo: [], terms: typeof extra === 'string' ? extra : null,
  };
}

/** 《关于同意***开展职业技能等级认定工作的函》 (HA-E19); signing it fixes filing number and validity. */
export const filingLetter: DraftedDocument = {
  draft: async (context) => draftOf(template, await dataOf(context, toBeAllocated)),
  final: async (context) => {
    const filingNo = await fixFiling(context, await filingTerms(context));
    return asJson(template.content(await dataOf(context, filingNo)));
  },
};
