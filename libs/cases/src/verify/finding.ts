import type { BilingualName } from '@beian/bpmn';

/** The fact that was held against the log. */
export type CheckName =
  | 'chain' | 'diagram' | 'replay' | 'stimuli' | 'entries' | 'forms' | 'tasks' | 'timers' | 'calls' | 'services' | 'rules' | 'documents' | 'deliveries' | 'register'
  | 'notices' | 'objections' | 'state' | 'withdrawal' | 'bytes' | 'temporal';

/** Something that does not agree, and where. */
export interface Finding {
  readonly check: CheckName;
  readonly code: string;
  /** Entry of the log; null where an entry is missing or none is concerned. */
  readonly seq: number | null;
  /** Position of the stimulus. */
  readonly pos: number | null;
  readonly element: string | null;
  readonly text: BilingualName;
}

interface Place {
  readonly seq?: number | null;
  readonly pos?: number | null;
  readonly element?: string | null;
}

export function finding(check: CheckName, code: string, { seq = null, pos = null, element = null }: Place, zh: string, en: string): Finding {
  return { check, code, seq, pos, element, text: { zh, en } };
}
