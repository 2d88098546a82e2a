import type { BilingualName } from './model.js';

export type DiagramFaultCode =
  | 'BROKEN_XML' | 'NO_PROCESS' | 'PROCESS_ID' | 'DUPLICATE_ID' | 'OUTSIDE_SUBSET' | 'MISSING_NAME' | 'UNNAMED_FLOW'
  | 'DANGLING_FLOW' | 'DANGLING_CALL' | 'DANGLING_REFERENCE' | 'UNKNOWN_ROLE' | 'UNKNOWN_STATE' | 'DUE_RULE' | 'MISSING_ATTRIBUTE' | 'NEEDLESS_ATTRIBUTE' | 'STRUCTURE' | 'UNSOUND';

/** One thing that is wrong with a diagram: where, and what to do about it. */
export interface DiagramFault {
  readonly code: DiagramFaultCode;
  readonly file: string;
  /** Null when the file as a whole is meant. */
  readonly element: string | null;
  readonly message: BilingualName;
}

export class DiagramError extends Error {
  readonly faults: readonly DiagramFault[];

  constructor(faults: readonly DiagramFault[]) {
    super(faults.map(({ file, element, message }) => `${[file, element].filter((part) => part !== null).join(' ')}: ${message.zh} / ${message.en}`).join('\n'));
    this.name = 'DiagramError';
    this.faults = faults;
  }
}
