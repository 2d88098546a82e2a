import type { Conditions } from '@beian/identity/conditions';
import { isLatin } from './plain-text.js';
import { longestReading } from './search-words.js';

/** A row with a name and its readings holds what is asked for. A reading begins at a syllable: `an` finds 安, not 贤. */
export function named(conditions: Conditions, name: string): string {
  const itself = `position(${conditions.value(name)} in name) > 0`;
  if (!isLatin(name)) return itself;
  return `(${itself} or position(${conditions.value(name)} in initials) > 0 or position(${conditions.value(` ${name.slice(0, longestReading)}`)} in pinyin) > 0)`;
}
