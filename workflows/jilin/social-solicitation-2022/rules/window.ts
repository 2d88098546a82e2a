import { beijingDate, civilDate, formatCivilDateEn, formatCivilDateZh, type CivilDate } from '@beian/calendar';
import type { ClosedIntake } from '@beian/procedure/declaration';

/** A period of applications, first and last day included; the last day ends at 24:00 in Beijing. */
export interface Window {
  /** Year and month, such as 2026-03. */
  readonly name: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/**
 * DT-JL-WINDOW: the window of a day, else the first that follows. Windows stand fixed: they are not moved for days of rest (JL-S23, A-29).
 * @param windows the days of every year, such as `03-15/03-30 07-15/07-30`
 */
export function windowOn(day: CivilDate, windows: string): { readonly open: Window | null; readonly next: Window } {
  const year = Number(day.slice(0, 4));
  const coming = [year, year + 1].flatMap((one) => windowsOf(one, windows)).filter(({ until }) => day <= until);
  const [first, second] = coming;
  if (first === undefined || second === undefined) throw new RangeError(`"${windows}" names no windows such as 03-15/03-30`);
  return first.from <= day ? { open: first, next: second } : { open: null, next: first };
}

function windowsOf(year: number, windows: string): readonly Window[] {
  return [...windows.matchAll(/(\d{2}-\d{2})\/(\d{2}-\d{2})/g)]
    .map(([, from = '', until = '']) => ({ name: `${year}-${from.slice(0, 2)}`, from: civilDate(`${year}-${from}`), until: civilDate(`${year}-${until}`) }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What an applicant is told who comes outside the windows: nothing is lost, and when the next one opens. */
export function closedAt(receivedAt: string, windows: string): ClosedIntake | null {
  const { open, next } = windowOn(beijingDate(receivedAt), windows);
  if (open !== null) return null;
  return {
    code: 'WINDOW_CLOSED', rule: 'JL-S23', opensOn: next.from, closesOn: next.until, reminder: 'jilin-solicitation/window-opened',
    message: {
      zh: `现在不在申报时间。下一次申报时间为${formatCivilDateZh(next.from)}至${formatCivilDateZh(next.until)}（北京时间当日24时止）；已填写的草稿已保留，届时可直接提交`,
      en: `Applications are not open now. The next window is ${formatCivilDateEn(next.from)} to ${formatCivilDateEn(next.until)} (until 24:00 in Beijing); the draft is kept and can be submitted then`,
    },
  };
}
