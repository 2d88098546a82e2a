import type { RuleTexts } from './rule-texts.js';
import type { CivilDate } from '@beian/calendar';
import type { FormClass } from '../forms/index.js';
import type { JsonObject, PinnedParameters } from '../kernel/protocol.js';
import type { Bilingual, Violation } from './bilingual.js';
import type { CaseLimit } from './case-limit.js';
import type { CaseReader, EffectContext } from './context.js';
import type { FilingFacts, FilingPermission, FilingStatus } from './filing-facts.js';
import type { FilingLine } from './filing-terms.js';
import type { MessageApplication } from './message-application.js';
import type { MessageDeclaration } from './messages/message.js';
import type { MessageTemplate, OwnMessage } from './messages/message-template.js';
import type { ProcessDeclaration } from './process.js';
import type { ProvinceDeclaration } from './province.js';

export interface LegalBasis {
  /** 文号, e.g. 豫职评〔2024〕4号. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly onFile: boolean;
}

export interface DatedValue {
  readonly from: CivilDate;
  /** Last day it holds; null while no end is known. */
  readonly until: CivilDate | null;
  readonly value: number | boolean | string;
  /** What the value rests on. */
  readonly citation: Bilingual;
  /** Region code of a local override, which holds for the divisions below it too; null = the whole province. */
  readonly region: string | null;
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly title: Bilingual;
  readonly unit: 'workdays' | 'calendarDays' | 'years' | 'rounds' | 'batches' | 'persons' | 'flag' | 'text';
  readonly values: readonly DatedValue[];
}

export type MaterialMedium = 'form' | 'sealedScan' | 'scan' | 'document' | 'documentSet';

export interface MaterialDeclaration {
  readonly id: string;
  readonly name: Bilingual;
  readonly medium: MaterialMedium;
  readonly rule: string;
  readonly help: Bilingual | null;
  /** Asked of drafts in any state of completion, like the copies on paper. */
  applies(application: JsonObject): boolean;
  paperCopies(application: JsonObject): number;
}

/** What shared processes need to know of an application, whatever its form. */
export interface ApplicationFacts {
  readonly lines: readonly FilingLine[];
  readonly sites: readonly string[];
  /** Kind of institution as the receipt prints it. */
  readonly kind: Bilingual;
  /** Everybody the application names: an expert among them may not evaluate it. */
  readonly people: readonly { readonly name: string; readonly idNo: string | null }[];
}

/** A form in its official layout; not numbered. */
export interface PrintableForm {
  readonly title: Bilingual;
  readonly content: JsonObject;
}

/** A letter or receipt that people draft, check and sign. */
export interface DraftedDocument {
  draft(context: CaseReader): Promise<PrintableForm>;
  /** The content to freeze, in the transaction that numbers it; `numbered` holds the numbers given so far, by type. */
  final(context: EffectContext, numbered: Readonly<Record<string, string>>): Promise<JsonObject>;
}

/** What the notices of shared processes say in the words of the procedure. */
export interface ProcedureWording {
  /** What follows the acceptance, as a clause: 由省中心核发… */
  readonly afterAcceptance?: string;
  /** Whether, and until when, a refused application can be made again. */
  afterRefusal?(context: CaseReader): Promise<string>;
}

/** Which organisation (or people) of a case performs the tasks of a role. */
export type RolePlace = 'applicant' | 'authority' | 'supervising' | 'industry' | 'province' | 'department' | 'panel' | 'panelLeader';

/** Nothing is taken in at the moment, and why. */
export interface ClosedIntake {
  readonly code: string;
  readonly rule: string;
  readonly message: Bilingual;
  /** First and last day on which one may apply next. */
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  /** What those who wait are told on the first of them; it knows both days and the rule. */
  readonly reminder: MessageTemplate;
}

/** The filings that a procedure is about. */
export interface ConcernedFiling {
  /** Statuses in which a case may begin. */
  readonly filing: readonly FilingStatus[];
  /** What the institution must be permitted for a case to begin. */
  readonly permission?: FilingPermission;
}

/** The daily sweep opens the case of a filing; nobody applies for that. */
export interface SweepStart {
  readonly rule: string;
  /** The day at whose beginning the case opens. */
  opensOn(filing: FilingFacts, parameters: PinnedParameters): CivilDate;
}

export interface ProcedureDeclaration {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** The matter as documents name it, e.g. 用人单位职业技能等级认定机构备案. */
  readonly matter: string;
  readonly province: string;
  readonly orgKinds: readonly string[];
  readonly legalBases: readonly LegalBasis[];
  readonly caseNumberPrefix: string;
  /** A new filing, or one that is in the register. */
  readonly concerns: 'newFiling' | ConcernedFiling;
  readonly startedBySweep: SweepStart | null;
  /** Of the whole case; single steps have their own due rules in the diagram. */
  readonly limit: CaseLimit;
  readonly process: ProcessDeclaration;
  readonly application: FormClass;
  readonly materials: readonly MaterialDeclaration[];
  /** Materials that an institution need not invent from nothing: one to begin from, by id of the material. */
  readonly samples?: Readonly<Record<string, PrintableForm>>;
  readonly parameters: readonly ParameterDeclaration[];
  readonly roles: Readonly<Record<string, RolePlace>>;
  /** By call activity: roles that another organ performs inside it than elsewhere, or that nobody performs there. */
  readonly rolesInside?: Readonly<Record<string, Readonly<Record<string, RolePlace | 'nobody'>>>>;
  /** Asked with the instant at which a submission is received; absent where one may apply at any time. */
  closedAt?(receivedAt: string, parameters: PinnedParameters): ClosedIntake | null;
  /** Checks of the application as a whole beyond its fields. */
  check(application: JsonObject): readonly Violation[];
  facts(application: JsonObject): ApplicationFacts;
  /** What still forbids a public notice; absent where nothing beyond the diagram does. */
  beforeNotice?(context: CaseReader): Promise<readonly Violation[]>;
  /** Documents that Task_DraftDocument prepares, by type. */
  readonly drafted: Readonly<Record<string, DraftedDocument>>;
  /** The application on its official form: blank boxes before submission, with every opinion given so far once there is a case. */
  printed(application: JsonObject, context: CaseReader | null): Promise<PrintableForm>;
  readonly wording?: ProcedureWording;
  /** Where the application comes by message into a case that was opened without one. */
  readonly appliedByMessage?: MessageApplication;
  /** What the application takes over from the filing it concerns; whatever is sent, this is what stands in it. */
  fromFiling?(filing: FilingFacts): JsonObject;
  /** Prefill from what is known of the institution. */
  prefill(institution: JsonObject): JsonObject;
  /** Messages that this procedure alone sends; the others are shared. */
  readonly messages?: Readonly<Record<OwnMessage, MessageDeclaration>>;
}

/** Everything the platform knows of procedures; looked up by id, never by province. */
export interface ProcedureRegistry {
  readonly procedures: Readonly<Record<string, ProcedureDeclaration>>;
  readonly processes: Readonly<Record<string, ProcessDeclaration>>;
  readonly regions: readonly ProvinceDeclaration[];
  /** Documents of a type that the system can print, by type: titles and templates live in libs/documents. */
  readonly documents: Readonly<Record<string, DocumentDeclaration>>;
  /** Wording of the rules that diagrams name. */
  readonly ruleTexts?: RuleTexts;
}

export interface DocumentDeclaration {
  readonly type: string;
  readonly title: Bilingual;
  /** `letter` = 函 format of GB/T 9704; `notice` = plain sealed notice; `sheet` = table form. */
  readonly layout: 'letter' | 'notice' | 'receipt' | 'report' | 'sheet';
  /** 代字 suffix for numbering, e.g. 备函; null = not numbered. */
  readonly series: string | null;
}

export type ResolveParameters = (
  parameters: readonly ParameterDeclaration[],
  on: CivilDate,
  region: string | null,
) => PinnedParameters;
