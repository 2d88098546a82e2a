import { allOf, count, noRepeats, oneOf } from '../checks/list.js';
import { isFlag, isText, isTextList } from '../checks/shape.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import type { OptionSchema } from '../form-schema.js';
import { asIs, normalText, textList } from '../normal-text.js';

/** Value and its label in Chinese and English. */
export type Option<V extends string = string> = readonly [value: V, zh: string, en: string];

export interface ChoiceOptions extends FieldOptions {
  readonly options: readonly Option[];
}

export interface MultiChoiceOptions extends ChoiceOptions {
  readonly min?: number;
  readonly max?: number;
}

export type ValueOf<O extends readonly Option[]> = O[number][0];

export function choice<const O extends ChoiceOptions>(zh: string, en: string, options: O): FieldDecorator<Held<ValueOf<O['options']>, O>> {
  return field(zh, en, options, {
    kind: 'choice', options: optionSchemas(options.options), normalise: normalText,
    shape: isText, checks: { offered: oneOf(valuesOf(options.options)) },
  });
}

export function multiChoice<const O extends MultiChoiceOptions>(zh: string, en: string, options: O): FieldDecorator<ValueOf<O['options']>[]> {
  const { min = 0, max = options.options.length }: MultiChoiceOptions = options;
  return field(zh, en, options, {
    kind: 'multiChoice', min, max, empty: [], options: optionSchemas(options.options), normalise: textList,
    shape: isTextList, checks: { offered: allOf(valuesOf(options.options)), repeats: noRepeats, count: count(min, max) },
  });
}

/** A box to tick; required means that it must be ticked. Not required unless said otherwise. */
export function flag<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<boolean> {
  return field(zh, en, { required: false, ...options }, { kind: 'flag', empty: false, normalise: asIs, shape: isFlag, checks: {} });
}

function valuesOf(options: readonly Option[]): readonly string[] {
  return options.map(([value]) => value);
}

function optionSchemas(options: readonly Option[]): readonly OptionSchema[] {
  return options.map(([value, zh, en]) => ({ value, label: { zh, en } }));
}
