const CHINESE = ['', '一', '二', '三', '四', '五'] as const;

/** 五、四、三级; level 5 is the lowest. */
export function levelsOf(levels: readonly number[], isEnglish: boolean): string {
  const ordered = [...levels].sort((a, b) => b - a);
  return isEnglish ? `levels ${ordered.join(', ')}` : `${ordered.map((level) => CHINESE[level] ?? String(level)).join('、')}级`;
}
