import type { Violation } from '@beian/procedure/declaration';

export function violation(path: string, code: string, rule: string | null, zh: string, en: string): Violation {
  return { path, code, message: { zh, en }, rule };
}
