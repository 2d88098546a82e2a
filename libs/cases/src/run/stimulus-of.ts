import type { Stimulus } from '@beian/procedure/kernel';
import type { StoredStimulus } from '../advance/stored-stimulus.js';

/** A stored stimulus as the course sees it: ids, outcomes and dates only. */
export function stimulusOf({ pos, kind, element, activation, instance, result, facts }: StoredStimulus): Stimulus {
  return { pos, kind, element, activation, instance, outcome: { result, facts } };
}
