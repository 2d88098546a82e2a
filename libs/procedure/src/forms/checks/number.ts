import type { Check } from '../field-check.js';

export function range(min: number, max: number): Check {
  return (value) =>
    Number(value) >= min && Number(value) <= max
      ? null
      : { code: 'OUT_OF_RANGE', message: { zh: `请填写 ${min} 至 ${max} 之间的数`, en: `Enter a number from ${min} to ${max}` } };
}

export function decimals(places: number): Check {
  return (value) =>
    hasAtMost(Number(value), places)
      ? null
      : {
          code: 'TOO_MANY_DECIMALS',
          message: places === 0
            ? { zh: '请填写整数', en: 'Enter a whole number' }
            : { zh: `最多 ${places} 位小数`, en: `At most ${places} decimal places` },
        };
}

function hasAtMost(value: number, places: number): boolean {
  return Number(value.toFixed(places)) === value;
}
