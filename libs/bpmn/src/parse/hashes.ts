import { createHash } from 'node:crypto';
import type { ProcessModel } from '../model.js';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Names a meaning; a sentence that only translates another one is not part of it. */
export function semanticHash(meaning: Omit<ProcessModel, 'semanticHash' | 'fileHash'>): string {
  return sha256(canonicalJson(meaning, 'documentationEn'));
}

/** Keys in order, so that the same meaning always has the same text. */
export function canonicalJson(value: unknown, without: string | null = null): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === without) return undefined;
    return isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
