/* What the product answers, as far as a journey looks at it. */

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

export interface Violation {
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
  readonly rule: string | null;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: Bilingual;
  readonly rule: string | null;
  readonly violations: readonly Violation[];
}

export interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly organisation: { readonly id: string } | null };
  readonly csrf: string;
  readonly clock: { readonly now: string };
}

export interface MaterialState {
  readonly id: string;
  readonly applies: boolean;
  readonly medium: string;
  readonly state: 'missing' | 'uploaded' | 'meets' | 'doesNotMeet';
  readonly files: readonly { readonly id: string; readonly name: string; readonly sha256: string; readonly superseded: boolean }[];
}

export interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly form: JsonObject;
  readonly materials: readonly MaterialState[];
  readonly completeness: readonly Violation[];
}

export interface Submitted {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}

export interface TaskRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly element: string;
  readonly dueAt: string | null;
  readonly revision: number;
}

export interface Task extends TaskRow {
  readonly data: JsonObject;
  readonly draftRevision: number;
  readonly state: 'open' | 'completing' | 'completed' | 'cancelled' | 'superseded';
  readonly mayComplete: boolean;
  readonly whyNot: Problem | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface Completed {
  readonly carriedOut: boolean;
  readonly caseState: string;
}

export interface Case {
  readonly id: string;
  readonly caseNo: string;
  readonly state: string;
  readonly stateLabel: Bilingual;
  readonly result: string | null;
  readonly incident: boolean;
  readonly anchors: Readonly<Record<string, string>>;
  readonly queryCode: string | null;
}

export interface OfficialDocument {
  readonly id: string;
  readonly type: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly state: 'draft' | 'numbered' | 'sealed' | 'void';
  readonly verifyCode: string | null;
  readonly deliveries: readonly { readonly way: string; readonly at: string }[];
}

export interface Progress {
  readonly caseNo: string;
  readonly institution: string;
  readonly stateLabel: Bilingual;
  readonly history: readonly { readonly name: Bilingual }[];
}

export interface PublicDocument {
  readonly title: Bilingual;
  readonly number: string | null;
  readonly sha256: string | null;
  readonly valid: boolean;
}
