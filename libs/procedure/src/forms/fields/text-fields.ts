import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import { isText } from '../checks/shape.js';
import { length, matches, printable } from '../checks/text.js';
import { normalText } from '../normal-text.js';

export interface TextOptions extends FieldOptions {
  /** Length in characters. */
  readonly min?: number;
  readonly max?: number;
  /** A pattern the text must match, with what to do when it does not (zh, en). */
  readonly pattern?: readonly [pattern: RegExp, zh: string, en: string];
}

export function text<const O extends TextOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  const { min, max = 200, pattern }: TextOptions = options ?? {};
  const shaped = pattern ? { pattern: matches(pattern[0], 'WRONG_FORMAT', pattern[1], pattern[2]) } : {};
  return field(zh, en, options ?? {}, {
    kind: 'text', min, max, normalise: normalText,
    shape: isText, checks: { printable: printable('oneLine'), length: length(min ?? 0, max), ...shaped },
  });
}

export function longText<const O extends TextOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  const { min, max = 2000 }: TextOptions = options ?? {};
  return field(zh, en, options ?? {}, {
    kind: 'longText', min, max, normalise: normalText,
    shape: isText, checks: { printable: printable('manyLines'), length: length(min ?? 0, max) },
  });
}

const mail = /^[^\s@<>,;"']+@[^\s@<>,;"']+\.[^\s@<>,;"'.]{2,}$/;

export function email<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'email', max: 254, sensitivity: 'P1', normalise: normalText,
    shape: isText,
    checks: {
      length: length(0, 254),
      format: matches(mail, 'WRONG_EMAIL', '电子邮箱格式不正确，应如 name@example.cn', 'Not an e-mail address; write it like name@example.cn'),
    },
  });
}
