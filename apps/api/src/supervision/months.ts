import { ProblemError } from '../http/problem.js';

const usual = 12;
const longest = 36;

const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const named = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** The months asked for, first to last; left out: the twelve that end with today's. */
export function monthsOf(from: string | undefined, until: string | undefined, today: string): readonly string[] {
  const last = index(until ?? today.slice(0, 7));
  const first = from === undefined ? last - usual + 1 : index(from);
  if (first > last || last - first >= longest) {
    throw new ProblemError({ status: 422, code: 'PERIOD_INVALID', message: { zh: `起始月份不能晚于截止月份，且最多 ${longest} 个月`, en: `The first month must not come after the last, and there are at most ${longest}` } });
  }
  return Array.from({ length: last - first + 1 }, (_, i) => named(first + i));
}
