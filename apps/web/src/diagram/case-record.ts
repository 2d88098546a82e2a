import type { CaseDocument, Submission, TimelineEntry } from '../api/cases.js';
import type { CaseDiagram } from '../api/diagrams.js';

/** All that the reader may see of a case, for its diagram: the api has left out the rest. */
export interface CaseRecord {
  readonly caseId: string;
  readonly diagram: CaseDiagram;
  readonly entries: readonly TimelineEntry[];
  readonly submissions: readonly Submission[];
  readonly documents: readonly CaseDocument[];
}

export interface Papers {
  readonly submissions: readonly Submission[];
  readonly documents: readonly CaseDocument[];
}

/** The forms handed in and the documents drafted up to an entry of the log. */
export function papersUntil({ entries, submissions, documents }: CaseRecord, at: TimelineEntry | null): Papers {
  if (at === null) return { submissions: [], documents: [] };
  const handedIn = new Set(entries.filter(({ seq }) => seq <= at.seq).map(({ submissionId }) => submissionId));
  return { submissions: submissions.filter(({ id }) => handedIn.has(id)), documents: documents.filter((document) => Date.parse(document.draftedAt) <= Date.parse(at.legalAt)) };
}

/** The state of the case that the entries up to here brought. */
export const stateAt = (entries: readonly TimelineEntry[], at: TimelineEntry | null) => entries.filter(({ seq, state }) => at !== null && seq <= at.seq && state !== null).at(-1)?.state ?? null;
