import { get, post } from './http.js';
import type { Bilingual } from './types.js';

export interface Incident {
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly element: string | null;
  readonly name: Bilingual | null;
  readonly at: string;
  readonly message: string;
  readonly attempts: number;
}

export const listIncidents = () => get<readonly Incident[]>('/incidents');
export const actOnIncident = (id: string, act: 'retry' | 'resume') => post<unknown>(`/incidents/${id}/${act}`);
