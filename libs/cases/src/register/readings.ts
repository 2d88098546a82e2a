import { plainText } from './plain-text.js';

/** How a name is read aloud, written without tones; what is not Chinese stays as it is. Loaded by whoever writes the register alone. */
export async function readName(name: string): Promise<readonly string[]> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(plainText(name), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean);
}
