import type { CivilDate } from '@beian/calendar';
import type { Violation } from '@beian/procedure';

/** What is reported as done has been done by today. */
export function notInTheFuture(path: string, day: CivilDate, today: CivilDate): readonly Violation[] {
  if (day <= today) return [];
  return [{ path, code: 'IN_THE_FUTURE', rule: null, message: { zh: '日期不能晚于今天', en: 'The date cannot lie in the future' } }];
}
