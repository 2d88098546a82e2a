import { isCivilDate, isInstant } from '@beian/calendar';
import type { CivilDate } from '@beian/calendar';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import type { Check } from '../field-check.js';
import { isText } from '../checks/shape.js';
import { normalText } from '../normal-text.js';

export interface DateOptions extends FieldOptions {
  /** First and last day that make sense. */
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** A day of the civil calendar. */
export function date<const O extends DateOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<CivilDate, O>> {
  const { from, until }: DateOptions = options ?? {};
  return field(zh, en, options ?? {}, {
    kind: 'date', normalise: normalText,
    shape: isText, checks: { date: isDate, bounds: between(from ?? '1900-01-01', until ?? '2199-12-31') },
  });
}

/** A moment with its offset from UTC. */
export function instant<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, { kind: 'instant', normalise: normalText, shape: isText, checks: { instant: isMoment } });
}

const isDate: Check = (value) =>
  isCivilDate(String(value))
    ? null
    : { code: 'WRONG_DATE', message: { zh: '日期不存在或格式不正确，应如 2024-04-03', en: 'Not a date that exists; write it like 2024-04-03' } };

const isMoment: Check = (value) =>
  isInstant(String(value))
    ? null
    : { code: 'WRONG_INSTANT', message: { zh: '日期和时刻不完整或格式不正确，应如 2024-04-03T09:30:00+08:00', en: 'Not a day and its time with the offset; write it like 2024-04-03T09:30:00+08:00' } };

function between(from: string, until: string): Check {
  return (value) =>
    String(value) >= from && String(value) <= until
      ? null
      : { code: 'OUT_OF_RANGE', message: { zh: `日期应在 ${from} 至 ${until} 之间`, en: `The date must lie between ${from} and ${until}` } };
}
