import type { Violation } from '../declaration/bilingual.js';

export function fileViolation(path: string, code: string, zh: string, en: string): Violation {
  return { path, code, message: { zh, en }, rule: null };
}
