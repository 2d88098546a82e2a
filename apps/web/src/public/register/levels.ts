import { occupationName } from '../../filings/occupation-name.js';
import type { RegisterEntry } from '../public-api.js';
import type { Words } from '../words.js';
import { fill } from '../words.js';

const CHINESE = ['', '一', '二', '三', '四', '五'] as const;

/** 五、四、三级; level 5 is the lowest. */
export function levelsOf(levels: readonly number[], { isEnglish, signs }: Pick<Words, 'isEnglish' | 'signs'>): string {
  const ordered = [...levels].sort((a, b) => b - a);
  return isEnglish ? ordered.join(signs.comma) : `${ordered.map((level) => CHINESE[level] ?? String(level)).join(signs.comma)}级`;
}

/** Occupations with their levels, one after the other. */
export function linesOf(lines: readonly (Parameters<typeof occupationName>[0] & Pick<RegisterEntry['lines'][number], 'levels'>)[], said: Words): string {
  const { signs, words: { register: { ofLevels } } } = said;
  return lines.map((line) => `${occupationName(line, signs)}${signs.open}${fill(line.levels.length === 1 ? ofLevels.one : ofLevels.many, { levels: levelsOf(line.levels, said) })}${signs.close}`).join(signs.comma);
}
