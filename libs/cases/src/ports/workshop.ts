import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { OrganisationFacts } from '@beian/procedure/declaration';

export interface StoredFile {
  readonly storageKey: string;
  readonly sha256: string;
  readonly size: number;
}

export interface PrintableDocument {
  readonly id: string;
  readonly type: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly number: string | null;
  readonly verifyCode: string;
  readonly signedAt: string;
  readonly content: JsonObject;
  readonly issuer: OrganisationFacts | null;
  readonly caseNo: string;
}

export type ArchiveGroup = 'forms' | 'materials' | 'attachments' | 'documents' | 'reports' | 'records';

/** One thing that goes into the archive package: a stored file, or data that becomes a file. */
export type ArchiveItem = { readonly group: ArchiveGroup; readonly path: string; readonly title: string } & (
  | { readonly storageKey: string; readonly sha256: string }
  | { readonly json: Json }
  /** A document content, printed when it is packed: the application on its official form. */
  | { readonly content: JsonObject }
);

/** What the index of the package states. */
export interface PackageFacts {
  readonly caseNo: string;
  readonly procedure: string;
  readonly applicant: string;
  readonly authority: string;
  readonly result: string;
  readonly filedOn: string;
  readonly closedOn: string;
  readonly retentionYears: number;
  /** The same case state gives the same package. */
  readonly assembledAt: string;
}

/** What is not SQL: rendering, packing, storing. Every call may be repeated and then replaces nothing but itself. */
export interface Workshop {
  /** Prints, seals and stores a numbered document. */
  print(document: PrintableDocument): Promise<StoredFile>;
  exportReport(name: string, sheets: JsonObject, caseNo: string): Promise<StoredFile>;
  pack(facts: PackageFacts, items: readonly ArchiveItem[]): Promise<StoredFile>;
}
