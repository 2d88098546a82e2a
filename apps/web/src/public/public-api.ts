import type { Bilingual, Problem, Told, Violation } from '../api/types.js';
import { Question } from './question.js';

/** What the public may see of cases, documents, procedures and the register. */
export type PublicProgress = Told<'PublicProgressDto'>;
export type PublicDocument = Told<'PublicDocumentDto'>;
export type PublicProcedures = readonly Told<'ProcedureSummaryDto'>[];
export type PublicProcedure = Told<'PublicProcedureDto'>;
export type PublicStep = Told<'PublicStepDto'>;
export type CaseStep = Told<'PublicCaseStepDto'>;
export type RegisterPage = Told<'RegisterPageDto'>;
export type RegisterEntry = Told<'RegisterEntryDto'>;
export type PublicInstitution = Told<'PublicInstitutionDto'>;
export type PublicFiling = Told<'PublicFilingDto'>;
export type Challenge = Told<'ChallengeDto'>;
export type Region = Told<'RegionDto'>;

export class PublicFailure extends Error {
  /** `said` is what the server has to say to people; `violations` says it of single fields. */
  constructor(readonly status: number, readonly said: Bilingual | null, readonly code: string | null = null, readonly violations: readonly Violation[] = []) {
    super(`Answer ${status}`);
  }
}

/** Without the session of somebody who is signed in beside: here everybody is the public. */
export async function send<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/api/v1/${path}`, { credentials: 'omit', ...init, headers: { Accept: 'application/json', ...init.headers } }).catch(() => {
    throw new PublicFailure(0, null);
  });
  if (!response.ok) throw await failureOf(response);
  const answer: Answer = await response.json();
  return answer;
}

async function failureOf(response: Response): Promise<PublicFailure> {
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  const [first] = problem.violations ?? [];
  return new PublicFailure(response.status, first?.message ?? problem.message ?? null, problem.code ?? null, problem.violations ?? []);
}

const ask = <Answer>(path: string): Promise<Answer> => send<Answer>(`public/${path}`);

export const askProgress = (number: string, code: string) => ask<PublicProgress>(`progress?number=${encodeURIComponent(number)}&code=${encodeURIComponent(code)}`);
export const askDocument = (code: string) => ask<PublicDocument>(`documents/${encodeURIComponent(code)}`);
export const askChallenge = () => ask<Challenge>('challenge');

export const procedures = new Question(() => ask<PublicProcedures>('procedures'));
export const procedureOf = new Question((id) => ask<PublicProcedure>(`procedures/${encodeURIComponent(id)}`));
/** Servers hang up on addresses that are much longer, and then say nothing. */
const longestQuery = 8_000;

/** By the query string. */
export const register = new Question((query) => (query.length > longestQuery ? Promise.reject(new PublicFailure(414, null)) : ask<RegisterPage>(`register${query}`)));
export const institutionOf = new Question((id) => ask<PublicInstitution>(`institutions/${encodeURIComponent(id)}`));
/** Regions below one; those without a parent are the provinces. */
export const regions = new Question((parent) => send<readonly Region[]>(parent === '' ? 'regions' : `regions?parent=${encodeURIComponent(parent)}`));
