import type { ChainedEntry } from '../log/chain.js';
import type { CaseHead, StimulusFact } from '../verify/case-facts.js';

/** Names of the files that the script in a dossier reads; the rest is for people. */
export const dossierFiles = { case: 'case.json', log: 'log.json', stimuli: 'stimuli.json', documents: 'documents.json', verdict: 'verdict.json', script: 'verify.mjs' } as const;

/** The case itself, as `case.json` tells it. */
export interface DossierCase extends Omit<CaseHead, 'id' | 'logKey'> {
  readonly format: 'beian-dossier/1';
  readonly caseId: string;
  readonly exportedAt: string;
  readonly forms: { readonly zh: string; readonly en: string };
  readonly diagrams: readonly { readonly processId: string; readonly semanticHash: string; readonly fileHash: string; readonly file: string }[];
}

export type DossierLog = readonly ChainedEntry[];
export type DossierStimuli = readonly StimulusFact[];

export interface DossierDocument {
  readonly type: string;
  readonly title: string;
  readonly number: string | null;
  readonly signedAt: string | null;
  /** Place in the dossier; null while it is not printed. */
  readonly file: string | null;
  readonly sha256: string | null;
}
