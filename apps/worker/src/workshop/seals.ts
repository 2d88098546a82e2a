import { testSeal, type Seal } from '@beian/documents';
import type { SealKind } from './print-job.js';

/** Until an accredited seal service stands behind the port, only training documents are sealed, and say so. */
export function sealKindOf(mode: 'training' | 'production'): SealKind | null {
  return mode === 'training' ? 'test' : null;
}

export function sealFor(kind: SealKind | null): Seal | null {
  return kind === 'test' ? testSeal : null;
}
