import { unprintableFields } from '@beian/documents';
import type { Violation } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import { ProblemError } from '../http/problem.js';

/** What no document could print is refused while its author is still here, long before a number is given. */
export function unprintableCharacters(form: JsonObject): readonly Violation[] {
  return unprintableFields(form).map(({ path, characters }) => {
    const named = characters.map(withCodePoint);
    return {
      path, code: 'CHARACTERS_UNPRINTABLE', rule: null,
      message: {
        zh: `含有字库无法打印的字符：${named.join('、')}。请核对后改用规范字（《通用规范汉字表》）`,
        en: `Holds characters that no document can print: ${named.join(', ')}. Check the spelling and use the standard character`,
      },
    };
  });
}

export function requirePrintable(form: JsonObject): void {
  const violations = unprintableCharacters(form);
  const [first] = violations;
  if (first) throw new ProblemError({ status: 422, code: first.code, message: first.message, violations });
}

const withCodePoint = (character: string): string => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
