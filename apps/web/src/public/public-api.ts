import type { Bilingual, Told } from '../api/types.js';

/** What the public may see of a case, a document, a procedure. */
export type PublicProgress = Told<'PublicProgressDto'>;
export type PublicDocument = Told<'PublicDocumentDto'>;
export type PublicProcedure = Told<'ProcedureSummaryDto'>;

export class PublicFailure extends Error {
  constructor(readonly status: number, readonly said: Bilingual | null) {
    super(`Answer ${status}`);
  }
}

const isBilingual = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`/api/v1/public/${path}`, { headers: { Accept: 'application/json' } }).catch(() => {
    throw new PublicFailure(0, null);
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new PublicFailure(response.status, typeof body === 'object' && body !== null && 'message' in body && isBilingual(body.message) ? body.message : null);
  return body as Answer;
}

export const askProgress = (number: string, code: string) => ask<PublicProgress>(`progress?number=${encodeURIComponent(number)}&code=${encodeURIComponent(code)}`);
export const askDocument = (code: string) => ask<PublicDocument>(`documents/${encodeURIComponent(code)}`);
export const askProcedures = () => ask<readonly PublicProcedure[]>('procedures');
