const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十, 十二, 三十 … 九十九: heading numbers and numbers of copies in official documents. */
export function chineseOrdinal(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) throw new RangeError(`No Chinese ordinal for ${count}: 0 to 99 only`);
  if (count < 10) return DIGITS[count] ?? '';
  const tens = Math.floor(count / 10);
  const units = count % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${units === 0 ? '' : DIGITS[units]}`;
}

/** 一式两份: before a measure word, 2 is 两. */
export function chineseCount(count: number): string {
  return count === 2 ? '两' : chineseOrdinal(count);
}
