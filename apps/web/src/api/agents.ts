import { act, answer, api } from './http.js';
import type { Told } from './types.js';
import { uploadForm } from './upload.js';

export type Agent = Told<'AgentDto'>;
export type CaseAgent = Told<'CaseAgentDto'>;
export type Persons = Told<'PersonsDto'>;

export interface NewAgent {
  readonly username: string;
  readonly from: string;
  readonly until: string;
  readonly procedures: readonly string[];
  readonly letter: File;
}

export const readPersons = (): Promise<Persons> => answer(api.GET('/api/v1/agents'));
export const endAgent = (id: string): Promise<Agent> => answer(api.POST('/api/v1/agents/{id}/end', { params: { path: { id } }, headers: act() }));
export const readCaseAgents = (caseId: string): Promise<readonly CaseAgent[]> => answer(api.GET('/api/v1/cases/{id}/agents', { params: { path: { id: caseId } } }));
export const caseLetterUrl = (caseId: string, id: string) => `/api/v1/cases/${caseId}/agents/${id}/letter`;
export const OWN_ROLES = ['applicantOperator', 'applicantAdmin'] as const;
export type OwnRole = Told<'OwnRoleDto'>['role'];

/** Gives a person of the institution a role, or takes it. */
export function changeRole(change: 'give' | 'take', body: Told<'OwnRoleDto'>): Promise<Persons> {
  const asked = { body, headers: act() };
  return answer(change === 'give' ? api.POST('/api/v1/institution-roles/give', asked) : api.POST('/api/v1/institution-roles/take', asked));
}

export const letterUrl = (id: string) => `/api/v1/agents/${id}/letter`;

export function nameAgent({ username, from, until, procedures, letter }: NewAgent, key: string): Promise<Agent> {
  const form = new FormData();
  for (const [name, text] of Object.entries({ username, from, until, procedures: procedures.join(',') })) form.append(name, text);
  form.append('file', letter);
  return uploadForm('/api/v1/agents', form, { key });
}
