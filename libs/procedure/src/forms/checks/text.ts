import { countCharacters } from '@beian/identifiers';
import type { Check } from '../field-check.js';

export function length(min: number, max: number): Check {
  return (value) => {
    const count = countCharacters(String(value));
    if (count > max) {
      return {
        code: 'TOO_LONG',
        message: { zh: `最多 ${max} 个字，现有 ${count} 个字，请删减`, en: `At most ${max} characters; there are ${count}, shorten it` },
      };
    }
    if (count < min) {
      return {
        code: 'TOO_SHORT',
        message: { zh: `至少 ${min} 个字，现有 ${count} 个字，请补充`, en: `At least ${min} characters; there are ${count}, add to it` },
      };
    }
    return null;
  };
}

/** Control characters and half surrogate pairs cannot be printed or stored. */
export function printable(lines: 'oneLine' | 'manyLines'): Check {
  const refused = lines === 'oneLine' ? /[\p{Cc}\p{Cs}\u2028\u2029]/u : /[^\P{Cc}\n\t]|\p{Cs}/u;
  return (value) =>
    refused.test(String(value))
      ? {
          code: 'UNPRINTABLE',
          message: {
            zh: lines === 'oneLine' ? '含有换行或不可见的控制字符，请重新输入' : '含有不可见的控制字符，请重新输入',
            en: lines === 'oneLine' ? 'Contains line breaks or control characters; type it again' : 'Contains control characters; type it again',
          },
        }
      : null;
}

export function matches(pattern: RegExp, code: string, zh: string, en: string): Check {
  return (value) => (pattern.test(String(value)) ? null : { code, message: { zh, en } });
}
