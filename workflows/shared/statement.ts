import type { CaseReader } from '@beian/procedure';

/** What the applicant said when his view was asked for, or that he waived it. */
export interface Statement {
  readonly kind: 'stated' | 'waived';
  readonly text: string;
  readonly at: string;
  readonly files: readonly string[];
}

/** Null while he has not spoken, and before he was asked. */
export async function statementOf(context: CaseReader): Promise<Statement | null> {
  const fact = await context.fact('statement');
  if (fact === null || typeof fact !== 'object' || Array.isArray(fact) || !('kind' in fact)) return null;
  return { kind: fact['kind'] === 'waived' ? 'waived' : 'stated', text: String(fact['text'] ?? ''), at: String(fact['at']), files: Array.isArray(fact['files']) ? fact['files'].map(String) : [] };
}

export function situationOf(statement: Statement | null): string {
  if (statement === null) return '尚未陈述';
  return statement.kind === 'waived' ? '已放弃陈述' : '已提出陈述';
}
