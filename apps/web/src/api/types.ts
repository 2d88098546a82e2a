/** What the api answers, in the words of its contract. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Violation {
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
  readonly rule: string | null;
}

export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly message: Bilingual;
  readonly violations?: readonly Violation[];
  readonly rule?: string | null;
  readonly current?: unknown;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total?: number;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
