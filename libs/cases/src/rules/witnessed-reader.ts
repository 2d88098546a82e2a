import type { RuleContext } from '@beian/procedure/declaration';
import type { Json } from '@beian/procedure/kernel';

type Witness = (read: Json) => void;

/** The same reads, each told to a witness: what a rule was given is kept as a hash beside its answer. */
export function witnessed(reader: RuleContext, tell: Witness): RuleContext {
  const { caseId, caseNo, queryCode, procedureId, procedure, authorities, process, element, activation, at, today, calendar, parameters, input, submittedAt, filingRegion, supervisingRegion } = reader;
  tell([at, parameters, input, filingRegion, supervisingRegion]);
  const told = async <T>(what: string, read: Promise<T>): Promise<T> => {
    const answer = await read;
    tell([what, asJson(answer)]);
    return answer;
  };
  return {
    caseId, caseNo, queryCode, procedureId, procedure, authorities, process, element, activation, at, today, calendar, parameters, input, submittedAt, filingRegion, supervisingRegion,
    application: () => told('application', reader.application()),
    anchor: (name) => told(`anchor ${name}`, reader.anchor(name)),
    fact: (key) => told(`fact ${key}`, reader.fact(key)),
    submission: (id) => told(`submission ${id}`, reader.submission(id)),
    submissions: (id) => told(`submissions ${id}`, reader.submissions(id)),
    materials: () => told('materials', reader.materials()),
    applicant: () => told('applicant', reader.applicant()),
    authority: () => told('authority', reader.authority()),
    organisation: (id) => told(`organisation ${id}`, reader.organisation(id)),
    issuingBody: () => told('issuing body', reader.issuingBody()),
    provincialAuthority: () => told('provincial authority', reader.provincialAuthority()),
    authorityOf: (region) => told(`authority of ${region}`, reader.authorityOf(region)),
    occupation: (code) => told(`occupation ${code}`, reader.occupation(code)),
    person: (id) => told(`person ${id}`, reader.person(id)),
    documentsIssued: () => told('documents', reader.documentsIssued()),
    notice: () => told('notice', reader.notice()),
    objections: () => told('objections', reader.objections()),
    supervision: () => told('supervision', reader.supervision()),
    filing: () => told('filing', reader.filing()),
    applicantFilings: () => told('filings of the applicant', reader.applicantFilings()),
  };
}

function asJson(value: unknown): Json {
  const parsed: Json = JSON.parse(JSON.stringify(value ?? null));
  return parsed;
}
