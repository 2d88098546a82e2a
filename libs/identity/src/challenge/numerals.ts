/** How people write a number from 0 to 99: digits, Chinese, English. */
const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const english = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

export function inChinese(n: number): string {
  const [high, low] = [Math.floor(n / 10), n % 10];
  if (high === 0) return chinese[low] ?? '';
  return `${high === 1 ? '' : chinese[high] ?? ''}十${low === 0 ? '' : chinese[low] ?? ''}`;
}

export function inEnglish(n: number): string {
  const [high, low] = [Math.floor(n / 10), n % 10];
  return english[n] ?? (low === 0 ? tens[high] ?? '' : `${tens[high] ?? ''} ${english[low] ?? ''}`);
}

/** 二 and 两 are the same number. */
export function waysToWrite(n: number): readonly string[] {
  const ways = [String(n), inChinese(n), inEnglish(n), inEnglish(n).replace(' ', '')];
  return [...new Set(n === 2 ? [...ways, '两'] : ways)];
}
