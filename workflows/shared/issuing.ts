import { beijingDate } from '@beian/calendar';
import type { CaseReader, EffectContext, FilingTerms, IssuingBody, PrintableForm } from '@beian/procedure';
import type { JsonObject } from '@beian/procedure/kernel';
import { titleOf, type CaseFacts, type Contact, type DocumentTemplate } from './documents/index.js';

/** What every document of a case says about it, and where the addressee can ask. */
export async function caseWording(context: CaseReader): Promise<CaseFacts & Contact> {
  const [applicant, issuer] = await Promise.all([context.applicant(), context.issuingBody()]);
  return {
    caseNo: context.caseNo,
    applicant: applicant.name,
    matter: context.procedure.matter,
    submittedOn: beijingDate(context.submittedAt),
    legalBases: context.procedure.legalBases.filter(({ onFile }) => onFile).map(({ title, number }) => `《${title}》（${number}）`),
    phone: issuer.phone,
    address: issuer.address,
  };
}

/** 复议机关: the people's government that the issuing organ belongs to. */
export async function reviewBody(context: CaseReader): Promise<{ readonly reviewBody: string }> {
  const { regionCode, regionName } = await context.issuingBody();
  const declared = context.authorities.find((authority) => authority.regionCode === regionCode)?.government;
  return { reviewBody: declared ?? `${regionName}人民政府` };
}

/** Numbers and freezes a notice that the system itself issues. */
export async function issue<Data>(context: EffectContext, template: DocumentTemplate<Data>, data: Data, issuer: IssuingBody | null = null): Promise<string> {
  const content = template.content(data);
  return context.documents.issue(template.type, titleOf(template, content), asJson(content), issuer);
}

/** What people draft, check and sign. */
export function draftOf<Data>(template: DocumentTemplate<Data>, data: Data): PrintableForm {
  const content = template.content(data);
  return { title: titleOf(template, content), content: asJson(content) };
}

/** Signing the letter or receipt of an initial filing fixes number and validity. Returns the filing number. */
export async function fixFiling(context: EffectContext, terms: FilingTerms): Promise<string> {
  const filingNo = await context.register.fix(terms);
  await context.setFact('filingNo', filingNo);
  return filingNo;
}

/** Document contents are plain data; this says so to the compiler and refuses anything else. */
export function asJson(content: object): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(content));
  if (!isJsonObject(json)) throw new TypeError('a document content is an object');
  return json;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
