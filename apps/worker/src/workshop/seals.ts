import { testSeal, type Seal } from '@beian/documents';
import type { SealKind } from './print-job.js';

/** A document that the organ seals on paper has no imprint, and says so. The adapter of an accredited seal service gets its own kind here. */
export function sealFor(kind: SealKind | null): Seal | null {
  return kind === 'test' ? testSeal : null;
}
