import type { JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import type { ChainedEntry } from '../log/chain.js';
import type { FixedFiling } from '../log/fixed-filing.js';
import type { FrozenDocument } from '../log/frozen.js';
import type { FrozenNotice, FrozenObjection } from '../notices/notice-rows.js';
import type { StoredFilingEvent } from '../register/filing-events.js';

/** An entry with the form that was submitted with it, as stored. */
export interface LoggedEntry extends ChainedEntry {
  readonly form: JsonObject | null;
}

export interface CaseHead {
  readonly id: string;
  readonly caseNo: string;
  readonly processId: string;
  readonly state: string;
  readonly parameters: PinnedParameters;
  readonly lastReceivedAt: string;
  readonly lastPos: number;
  readonly appliedPos: number;
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly logKey: Buffer;
  readonly withdrawalClosedBy: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

export interface PinnedDiagram {
  readonly caseId: string;
  readonly processId: string;
  readonly semanticHash: string;
  readonly fileHash: string;
  /** Null when the bytes are gone. */
  readonly xml: string | null;
}

export interface StimulusFact {
  readonly caseId: string;
  readonly pos: number;
  readonly kind: string;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly result: string;
  readonly facts: JsonObject;
  readonly submissionId: string | null;
  readonly receivedAt: string;
  readonly state: 'stored' | 'applied' | 'superseded' | 'void';
  readonly digest: string | null;
}

export interface SubmissionFact {
  readonly caseId: string;
  readonly id: string;
  readonly pos: number;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly actor: string;
  readonly actorOrg: string;
  readonly receivedAt: string;
  readonly result: string;
}

export interface TaskFact {
  readonly caseId: string;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly state: 'open' | 'completing' | 'completed' | 'cancelled';
  readonly completedAt: string | null;
  readonly submissionId: string | null;
}

export interface TimerFact {
  readonly caseId: string;
  readonly activation: number;
  readonly element: string;
  readonly dueAt: string;
  readonly state: 'armed' | 'stored' | 'fired' | 'disarmed';
}

export interface CallFact {
  readonly caseId: string;
  readonly activation: number;
  readonly element: string;
  readonly state: 'open' | 'completed' | 'cancelled';
  readonly result: string | null;
}

export interface ServiceFact {
  readonly caseId: string;
  readonly activation: number;
  readonly element: string;
  readonly state: 'open' | 'done' | 'cancelled';
}

export interface RuleFact {
  readonly caseId: string;
  readonly activation: number;
  readonly element: string;
  readonly result: string;
}

export interface DocumentFact extends FrozenDocument {
  readonly caseId: string;
  readonly title: string;
  readonly state: string;
  readonly signedAt: string | null;
  readonly ways: readonly string[];
}

export interface NoticeFact extends FrozenNotice {
  readonly caseId: string;
  readonly state: 'published' | 'superseded' | 'closed';
  /** As kept; the proof of what was shown. */
  readonly shownSha256: string;
}

export interface ObjectionFact extends FrozenObjection {
  readonly caseId: string;
  readonly pos: number | null;
  readonly late: boolean;
  readonly state: 'received' | 'registered' | 'answered' | 'complaint';
  readonly result: string | null;
  readonly reply: string | null;
  readonly replyNumber: string | null;
}

/** A file that a row of the case names by its hash. */
export interface FileFact {
  readonly caseId: string;
  readonly what: string;
  readonly name: string;
  readonly sha256: string;
}

/** Everything stored of one case that its log can be held against. */
export interface CaseFacts {
  readonly head: CaseHead;
  readonly log: readonly LoggedEntry[];
  readonly diagrams: readonly PinnedDiagram[];
  readonly stimuli: readonly StimulusFact[];
  readonly submissions: readonly SubmissionFact[];
  readonly tasks: readonly TaskFact[];
  readonly timers: readonly TimerFact[];
  readonly calls: readonly CallFact[];
  readonly services: readonly ServiceFact[];
  readonly rules: readonly RuleFact[];
  readonly documents: readonly DocumentFact[];
  /** The version that the case fixed or prepared. */
  readonly filings: readonly FixedFiling[];
  readonly notices: readonly NoticeFact[];
  readonly objections: readonly ObjectionFact[];
  /** What the histories of filings tell of the case. */
  readonly filingEvents: readonly StoredFilingEvent[];
  readonly files: readonly FileFact[];
}
