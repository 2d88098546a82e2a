import { API, get } from './http.js';

export interface ElementState {
  readonly state: 'done' | 'current' | 'cancelled';
  readonly since: string | null;
  readonly until: string | null;
  readonly who: string | null;
  readonly dueAt: string | null;
  readonly count: number;
}

export interface ProcessState {
  readonly processId: string;
  readonly hash: string | null;
  readonly scope: readonly number[];
  readonly callElement: string | null;
  readonly elements: Readonly<Record<string, ElementState>>;
  readonly takenFlows: readonly string[];
}

export interface CaseDiagram {
  readonly hash: string | null;
  readonly processes: readonly ProcessState[];
}

export const readCaseDiagram = (caseId: string) => get<CaseDiagram>(`/cases/${caseId}/diagram`);

export async function readDiagramXml(hash: string): Promise<string> {
  const response = await fetch(`${API}/diagrams/${hash}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`Diagram ${hash}: ${response.status}`);
  return response.text();
}
