import type { Case, MaterialState, OfficialDocument, Progress, PublicDocument } from './answers.js';
import type { Visitor } from './visitor.js';

export const readCase = (person: Visitor, id: string) => person.get<Case>(`/cases/${id}`);
export const caseMaterials = (person: Visitor, id: string) => person.get<readonly MaterialState[]>(`/cases/${id}/materials`);
export const caseDocuments = (person: Visitor, id: string) => person.get<readonly OfficialDocument[]>(`/cases/${id}/documents`);
export const documentFile = (person: Visitor, id: string) => person.file(`/documents/${id}/file`);
export const caseArchive = (person: Visitor, id: string) => person.file(`/cases/${id}/archive`);
export const withdraw = (person: Visitor, id: string, reason: string) => person.post(`/cases/${id}/withdraw`, { reason });
export const extendCorrection = (person: Visitor, id: string, reason: string) => person.post(`/cases/${id}/extend`, { reason });
export const stateToHearing = (person: Visitor, id: string, text: string) => person.post(`/cases/${id}/statement`, { text });
export const waiveHearing = (person: Visitor, id: string) => person.post(`/cases/${id}/statement`, { waive: true });

export function askProgress(visitor: Visitor, number: string, code: string): Promise<Progress> {
  return visitor.get(`/public/progress?${new URLSearchParams({ number, code })}`);
}

export const verifyDocument = (visitor: Visitor, code: string) => visitor.get<PublicDocument>(`/public/documents/${encodeURIComponent(code)}`);
