import { addDays, civilDate, type CivilDate } from '../civil-date.js';
import { WorkCalendar, type DayException } from '../work-calendar.js';

/*
 * Days off and days worked in exchange of 2024–2026, typed from the State Council's notices. Kept apart from the loaded
 * reference data, so that tests hold the two against each other.
 */

const REST_SPANS = [
  '2024-01-01', '2024-02-10/02-17', '2024-04-04/04-06', '2024-05-01/05-05', '2024-06-10', '2024-09-15/09-17', '2024-10-01/10-07',
  '2025-01-01', '2025-01-28/02-04', '2025-04-04/04-06', '2025-05-01/05-05', '2025-05-31/06-02', '2025-10-01/10-08',
  '2026-01-01/01-03', '2026-02-15/02-23', '2026-04-04/04-06', '2026-05-01/05-05', '2026-06-19/06-21', '2026-09-25/09-27',
  '2026-10-01/10-07',
];

const WORKED_WEEKENDS = [
  '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12',
  '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
  '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
];

export const STATE_COUNCIL_DAYS: readonly DayException[] = [
  ...REST_SPANS.flatMap(daysOfSpan).map((date) => ({ date, kind: 'rest' as const })),
  ...WORKED_WEEKENDS.map((date) => ({ date: civilDate(date), kind: 'work' as const })),
];

/** The official arrangement of 2024–2026, covered until 2026-12-31. */
export const calendar2024To2026 = WorkCalendar.of(STATE_COUNCIL_DAYS, {
  from: civilDate('2024-01-01'),
  until: civilDate('2026-12-31'),
});

function daysOfSpan(span: string): CivilDate[] {
  const [first = '', last] = span.split('/');
  const end = last === undefined ? civilDate(first) : civilDate(`${first.slice(0, 5)}${last}`);
  const days: CivilDate[] = [];
  for (let day = civilDate(first); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
