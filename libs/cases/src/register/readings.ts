import { plainText } from './plain-text.js';

export interface Reading {
  /** Every syllable after a space, as ` xin xiang`. */
  readonly pinyin: string;
  readonly initials: string;
}

/** How a name is read aloud, written without tones; what is not Chinese stays as it is. Loaded by whoever writes the register alone. */
export async function readName(name: string): Promise<Reading> {
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(plainText(name), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean);
  return { pinyin: syllables.map((syllable) => ` ${syllable}`).join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') };
}
