import { beijingDate, type CivilDate, type WorkCalendar } from '@beian/calendar';
import type {
  AuthorityDeclaration, CaseReader, FilingFacts, IssuedDocument, IssuingBody, MaterialFacts, NoticeFacts, ObjectionFacts, OrganisationFacts, PersonFacts, ProcedureDeclaration, SubmissionFacts,
  SupervisionRecord,
} from '@beian/procedure/declaration';
import type { Json, JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import { latestNotice, timelyObjections } from '../notices/notice-rows.js';
import { readFilingsOf } from '../register/read-filing.js';
import { procedureOf } from '../registry-lookup.js';
import type { CatalogueEntry } from '../ports/people.js';
import { standingSupervision } from '../supervision/supervision-records.js';
import type { CaseMemory } from './case-memory.js';
import { readDocuments } from './case-reads.js';

/** Where in the case a declaration is asked. */
export interface Standpoint {
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly scope: readonly number[];
  /** Legal instant of the stimulus. */
  readonly at: string;
  readonly calendar: WorkCalendar;
}

/** The reads that rules, checks, effects and services share. */
export class CaseReading implements CaseReader {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
  readonly procedureId: string;
  readonly submittedAt: string;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly at: string;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly parameters: PinnedParameters;

  constructor(
    protected readonly memory: CaseMemory,
    standpoint: Standpoint,
    readonly input: JsonObject,
  ) {
    const { row } = memory;
    this.caseId = row.id;
    this.caseNo = row.caseNo;
    this.queryCode = row.queryCode;
    this.procedureId = row.procedureId;
    this.submittedAt = row.submittedAt;
    this.parameters = row.parameters;
    this.process = standpoint.process;
    this.element = standpoint.element;
    this.activation = standpoint.activation;
    this.at = standpoint.at;
    this.today = beijingDate(standpoint.at);
    this.calendar = standpoint.calendar;
  }

  get procedure(): ProcedureDeclaration {
    return procedureOf(this.memory.deps.registry, this.procedureId);
  }

  get authorities(): readonly AuthorityDeclaration[] {
    return this.memory.deps.registry.regions.find(({ code }) => code === this.procedure.province)?.authorities ?? [];
  }

  /** As routed so far; an effect of the same transaction may have changed it. */
  get filingRegion(): string {
    return this.memory.row.filingRegion;
  }

  get supervisingRegion(): string | null {
    return this.memory.row.supervisingRegion;
  }

  application(): Promise<JsonObject> {
    return this.memory.application();
  }

  anchor(name: string): Promise<string | null> {
    return this.memory.anchor(name);
  }

  fact(key: string): Promise<Json | null> {
    return this.memory.fact(key);
  }

  async submission(element: string): Promise<SubmissionFacts | null> {
    return (await this.memory.submissions(element)).at(-1) ?? null;
  }

  /** Of a multi-instance task only the members of its latest activation count. */
  async submissions(element: string): Promise<readonly SubmissionFacts[]> {
    const all = await this.memory.submissions(element);
    const latest = all.at(-1);
    if (latest === undefined || latest.instance === null) return all;
    return all.filter(({ activation }) => activation === latest.activation);
  }

  materials(): Promise<readonly MaterialFacts[]> {
    return this.memory.materials();
  }

  async applicant(): Promise<OrganisationFacts> {
    return this.existing(this.memory.row.applicantId);
  }

  authority(): Promise<OrganisationFacts> {
    return this.memory.organ('authority');
  }

  issuingBody(): Promise<OrganisationFacts> {
    return this.memory.organ(issuingBodyIn(this.input));
  }

  organisation(id: string): Promise<OrganisationFacts | null> {
    return this.memory.organisation(id);
  }

  authorityOf(regionCode: string): Promise<OrganisationFacts | null> {
    return this.memory.deps.people.authorityOf(this.memory.sql, regionCode);
  }

  occupation(code: string): Promise<CatalogueEntry | null> {
    return this.memory.deps.people.occupation(this.memory.sql, code);
  }

  provincialAuthority(): Promise<OrganisationFacts> {
    return this.memory.provincialAuthority();
  }

  person(userId: string): Promise<PersonFacts | null> {
    return this.memory.deps.people.person(this.memory.sql, userId);
  }

  documentsIssued(): Promise<readonly IssuedDocument[]> {
    return readDocuments(this.memory.sql, this.caseId);
  }

  notice(): Promise<NoticeFacts | null> {
    return latestNotice(this.memory.sql, this.caseId);
  }

  objections(): Promise<readonly ObjectionFacts[]> {
    return timelyObjections(this.memory.sql, this.caseId);
  }

  supervision(): Promise<readonly SupervisionRecord[]> {
    return standingSupervision(this.memory.sql, this.memory.row.filingId);
  }

  filing(): Promise<FilingFacts | null> {
    return this.memory.filing();
  }

  applicantFilings(): Promise<readonly FilingFacts[]> {
    return readFilingsOf(this.memory.sql, this.memory.row.applicantId);
  }

  private async existing(id: string): Promise<OrganisationFacts> {
    const organisation = await this.memory.organisation(id);
    if (organisation === null) throw new Error(`organisation ${id} of case ${this.caseId} does not exist`);
    return organisation;
  }
}

function issuingBodyIn({ issuingBody }: JsonObject): IssuingBody {
  return issuingBody === 'province' || issuingBody === 'department' ? issuingBody : 'authority';
}
