import { CalendarError } from './calendar-error.js';
import type { CivilDate } from './civil-date.js';

export function notADayCount(n: number, longest: number): CalendarError {
  return new CalendarError('DAY_COUNT', {
    zh: `工作日数“${n}”无效，应为绝对值不超过 ${longest} 的整数`,
    en: `${n} is not a number of working days; give a whole number of at most ${longest}`,
  });
}

export function coverageReversed(from: CivilDate, until: CivilDate): CalendarError {
  return new CalendarError('COVERAGE_ORDER', {
    zh: `工作日历的起始日 ${from} 晚于截止日 ${until}`,
    en: `The work calendar starts on ${from}, after its end on ${until}`,
  });
}

export function contradictory(date: CivilDate): CalendarError {
  return new CalendarError('DAY_CONTRADICTORY', {
    zh: `${date} 同时登记为放假日和调休上班日，请更正后再导入`,
    en: `${date} is listed both as a day off and as a day worked; correct the list and load it again`,
  });
}

export function exceptionOutside(date: CivilDate, from: CivilDate, until: CivilDate): CalendarError {
  return new CalendarError('DAY_OUTSIDE_COVERAGE', {
    zh: `${date} 不在工作日历的范围 ${from} 至 ${until} 之内`,
    en: `${date} lies outside the work calendar's range, ${from} to ${until}`,
  });
}

export function notCovered(date: CivilDate, from: CivilDate, until: CivilDate): CalendarError {
  return new CalendarError('DAY_NOT_COVERED', {
    zh: `${date} 的放假安排尚未载入（已载入 ${from} 至 ${until}），不能确定是否为工作日`,
    en: `The holidays around ${date} are not loaded (loaded: ${from} to ${until}), so whether it is a working day is unknown`,
  });
}
