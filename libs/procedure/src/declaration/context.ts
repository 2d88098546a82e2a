import type { CivilDate, WorkCalendar } from '@beian/calendar';
import type { Json, JsonObject, Outcome, PinnedParameters } from '../kernel/protocol.js';
import type { Bilingual } from './bilingual.js';
import type { Actor, IssuedDocument, MaterialFacts, OrganisationFacts, PersonFacts, SubmissionFacts } from './case-facts.js';
import type { FilingChange, FilingFacts, FilingPermission, FilingStatus } from './filing-facts.js';
import type { FilingTerms } from './filing-terms.js';
import type { MessageTemplate } from './messages/message-template.js';
import type { NoticeDesk, NoticeFacts, ObjectionFacts } from './notices.js';
import type { ProcedureDeclaration } from './procedure.js';
import type { AuthorityDeclaration } from './province.js';
import type { SupervisionRecord } from './supervision-record.js';

/** Reads that rules, checks and effects share. Everything is read inside the surrounding transaction. */
export interface CaseReader {
  readonly caseId: string;
  readonly caseNo: string;
  /** What the public page asks for beside the number. */
  readonly queryCode: string;
  readonly procedureId: string;
  readonly procedure: ProcedureDeclaration;
  /** The filing authorities of the procedure's province. */
  readonly authorities: readonly AuthorityDeclaration[];
  readonly submittedAt: string;
  readonly filingRegion: string;
  readonly supervisingRegion: string | null;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  /** Legal instant of the stimulus (ISO, UTC) and its civil date in Beijing. */
  readonly at: string;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly parameters: PinnedParameters;
  /** Input of the enclosing call; empty at top level. */
  readonly input: JsonObject;
  application(): Promise<JsonObject>;
  anchor(name: string): Promise<string | null>;
  fact(key: string): Promise<Json | null>;
  /** Latest accepted submission of an element (of one member of a multi-instance), whatever process it stands in. */
  submission(element: string): Promise<SubmissionFacts | null>;
  /** All accepted submissions of an element in order; for multi-instance tasks of the latest activation only. */
  submissions(element: string): Promise<readonly SubmissionFacts[]>;
  materials(): Promise<readonly MaterialFacts[]>;
  applicant(): Promise<OrganisationFacts>;
  authority(): Promise<OrganisationFacts>;
  organisation(id: string): Promise<OrganisationFacts | null>;
  /** The filing authority of a region; null when the region has none. */
  authorityOf(regionCode: string): Promise<OrganisationFacts | null>;
  /** The authority of the province the case is filed in. */
  provincialAuthority(): Promise<OrganisationFacts>;
  /** The organ that signs what the enclosing call prepares; the authority of the case unless the call names another. */
  issuingBody(): Promise<OrganisationFacts>;
  person(userId: string): Promise<PersonFacts | null>;
  /** An entry of the occupation catalogue in force; null when it does not know the code. */
  occupation(code: string): Promise<{ readonly occupation: string; readonly replacedBy: string | null } | null>;
  /** Documents of the case, with how they were delivered. */
  documentsIssued(): Promise<readonly IssuedDocument[]>;
  /** The public notice that counts: the latest published one; null before the first. */
  notice(): Promise<NoticeFacts | null>;
  /** Objections to the notices of the case that came in time, in the order of their receipt. */
  objections(): Promise<readonly ObjectionFacts[]>;
  /** What supervisors put on record about the filing that the case concerns; nothing for an initial filing. */
  supervision(): Promise<readonly SupervisionRecord[]>;
  /** The filing that the case concerns; for an initial filing null until it is fixed. */
  filing(): Promise<FilingFacts | null>;
  /** Everything that is filed, or was filed, for the applicant. */
  applicantFilings(): Promise<readonly FilingFacts[]>;
}

/** What a business rule may read. Its answer is recorded once; resume reads the record. */
export type RuleContext = CaseReader;

/** What is checked when a person submits a task, before anything is stored (transaction 1). */
export interface CheckContext extends CaseReader {
  readonly actor: Actor;
}

/** What an effect may do, inside transaction 2 (SQL only). */
export interface EffectContext extends CaseReader {
  /** Who completed the task; null for services, sends and timers. */
  readonly actor: Actor | null;
  setAnchor(name: string, instant: string): Promise<void>;
  setFact(key: string, value: Json): Promise<void>;
  setMaterialState(materialId: string, state: MaterialFacts['state'], reason: string | null): Promise<void>;
  routeTo(organisationId: string, filingRegion: string): Promise<void>;
  superviseFrom(regionCode: string): Promise<void>;
  readonly documents: DocumentDesk;
  readonly register: FilingDesk;
  readonly notices: NoticeDesk;
  /** Says that something went out into the world that is neither a document nor in the register: no repair undoes it. */
  wentOut(kind: 'published' | 'reported', subject: string): Promise<void>;
  /** A message on the page, and outside of it by mail or text message. Parameters hold no personal data. */
  notify(template: MessageTemplate, to: MessageAddressee, parameters: JsonObject): Promise<void>;
  /** A mail to somebody who has no account, such as whoever objected. Answers for nothing on the page. */
  notifyAddress(template: MessageTemplate, address: SealedAddress, parameters: JsonObject): Promise<void>;
}

/** Everybody of an organisation who works on its cases, or those who hold a role in the case. */
export type MessageAddressee = 'applicant' | 'authority' | 'province' | 'supervisors' | { readonly role: string };

/** A mail address as the key ring sealed it, with the place it was sealed for; it is opened only when the mail is sent, and forgotten then. */
export interface SealedAddress {
  readonly sealed: string;
  readonly place: string;
}

/** Which organ of a case a document comes from. */
export type IssuingBody = 'authority' | 'province' | 'department';

export interface DocumentDesk {
  /** Opens a draft that people edit, check and sign later. `content` follows the document type's template. */
  draft(type: string, title: Bilingual, content: JsonObject): Promise<void>;
  /** Replaces the content of the open draft of this type. */
  revise(type: string, content: JsonObject): Promise<void>;
  /** Gives the open draft its official number and freezes its content; the PDF is rendered from that afterwards. */
  number(type: string, content: JsonObject): Promise<string>;
  /** Draft, number and freeze in one step: notices that the system itself issues, by the body of the enclosing call unless another is named. Returns the official number. */
  issue(type: string, title: Bilingual, content: JsonObject, issuer: IssuingBody | null): Promise<string>;
  /** Records how and when a signed document reached its addressee. */
  delivered(type: string, way: 'phone' | 'mail' | 'electronic' | 'web', at: string): Promise<void>;
}

export interface FilingDesk {
  /** Reserves the filing number and fixes the terms the receipt prints. Returns the filing number. */
  fix(terms: FilingTerms): Promise<string>;
  /** Prepares the next version of the case's filing: shown as old → new before it is signed. Prepared again, the latest counts. */
  amend(change: FilingChange): Promise<void>;
  /** Makes the version that the case fixed or prepared effective in the internal register. One that prolongs the filing makes it active again. */
  makeEffective(): Promise<void>;
  /** A filing that was terminated or revoked stays so, whatever another of its cases goes on to say. */
  mark(status: FilingStatus, rule: string): Promise<void>;
  /** Whoever gives the filing up gives up what else is under way for it: every case that can still be withdrawn is. Comes before anything else is written. */
  withdrawOthers(rule: string): Promise<void>;
  /** Opens or closes what the institution may do under the filing; nothing opens again once it was terminated or revoked. */
  permit(permission: FilingPermission, open: boolean, rule: string): Promise<void>;
  /** Shows the filing in the public register. */
  publish(url: string, publishedOn: CivilDate): Promise<void>;
}

/** What an asynchronous service may do, outside any transaction. Every call is idempotent per activation. */
export interface ServiceContext extends CaseReader {
  readonly input: JsonObject;
  /** Renders, seals and stores all numbered documents of the case that have no file yet. */
  renderDocuments(): Promise<readonly string[]>;
  /** Builds the report package (XLSX + cover letter) and stores it. */
  exportReport(name: string, sheets: JsonObject): Promise<string>;
  /** Packs the file of the case; its index states how long it is kept. */
  assembleArchive(retentionYears: number): Promise<string>;
  sealArchive(retentionYears: number): Promise<string>;
}

export type ServiceOutcome = Outcome;
