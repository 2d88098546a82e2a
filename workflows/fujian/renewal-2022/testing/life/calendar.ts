import { addDays, civilDate, fieldsOf, isWeekend, type CivilDate } from '@beian/calendar';

export const storyBegins = civilDate('2027-01-01');
const years = Array.from({ length: 8 }, (_, n) => fieldsOf(storyBegins).year - 1 + n);

/** A made-up calendar: rest on Saturdays, Sundays and a week in October. */
export const restDays: readonly CivilDate[] = years.flatMap((year) => Array.from({ length: 7 }, (_, day) => addDays(civilDate(`${year}-10-01`), day)));
export const calendarYears: readonly number[] = years;

const resting = new Set<string>(restDays);

export function isWorkday(day: CivilDate): boolean {
  return !isWeekend(day) && !resting.has(day);
}

/** The last of so many working days, the first one being the next after a day. */
export function workdaysAfter(day: CivilDate, count: number): CivilDate {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (isWorkday(last)) left -= 1;
  }
  return last;
}

/** A last day that falls on a rest day rolls on. */
export function rolledOn(day: CivilDate): CivilDate {
  return isWorkday(day) ? day : rolledOn(addDays(day, 1));
}
