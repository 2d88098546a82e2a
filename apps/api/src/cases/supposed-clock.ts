import { Injectable } from '@nestjs/common';
import { beijingDate, CalendarError, civilDate, clockDays, instantMs, isCivilDate, readClock, supposedEntries, type CivilDate, type Instant, type Supposition } from '@beian/calendar';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { ProblemError, type ProblemViolation } from '../http/problem.js';
import { CaseClock, clockDto, type ClockBasis } from './case-clock.js';
import { CaseRows } from './case-rows.js';
import type { SupposedClockDto, SuppositionQuery } from './supposed-clock-dto.js';

const mostYears = 3;

/** Which due day would follow if a case were held, resumed or accepted on other days. Nothing is stored. */
@Injectable()
export class SupposedClock {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly clock: CaseClock,
  ) {}

  async read(caller: Principal, caseId: string, query: SuppositionQuery): Promise<SupposedClockDto> {
    const supposition = suppositionOf(query);
    const basis = await this.desk.deps.database.snapshot(async (sql) => {
      await this.rows.find(caller, caseId, sql);
      return this.clock.basis(sql, caseId);
    });
    requireNear(basis.now, supposition);
    const asIs = clockDto(basis);
    if (asIs.state === 'stopped') throw new ProblemError({ status: 409, code: 'CLOCK_STOPPED', message: { zh: '本件的法定时限已经结束，无须试算', en: 'The statutory clock of this case has ended: there is nothing left to suppose' } });
    const limit = query.limit ?? basis.limit;
    return { limit, asIs, ...supposed({ ...basis, limit }, supposition) };
  }
}

function supposed({ entries: real, limit, now, calendar }: ClockBasis, supposition: Supposition): Pick<SupposedClockDto, 'due' | 'provisional' | 'days'> {
  const entries = supposedEntries(real, supposition, now);
  const asOf = latest([now, ...entries.map(({ at }) => at)]);
  try {
    const { due, provisional } = readClock({ entries, limit: limit ?? 1, asOf, calendar });
    const days = clockDays(entries, asOf, limit === null || due === null ? beijingDate(asOf) : due.date, calendar);
    return { due: limit === null ? null : (due?.date ?? null), provisional: provisional || due?.provisional === true, days: [...days] };
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'CLOCK_SEQUENCE') throw impossible('acceptedOn', '与本件已有的记录不符：受理不能晚于时限的暂停，恢复不能早于暂停', 'This does not agree with the records: the acceptance cannot follow a pause, nor an end come before it');
    throw error;
  }
}

const latest = (instants: readonly Instant[]): Instant => instants.reduce((last, at) => (instantMs(at) > instantMs(last) ? at : last));

function suppositionOf({ acceptedOn, suspendedFrom, suspendedTo, resumedOn }: SuppositionQuery): Supposition {
  const [from, to] = [dateOf('suspendedFrom', suspendedFrom), dateOf('suspendedTo', suspendedTo)];
  if ((from === null) !== (to === null)) throw impossible(from === null ? 'suspendedFrom' : 'suspendedTo', '请同时填写暂停的起止日期', 'Give both the first and the last day of the suspension');
  if (from !== null && to !== null && to < from) throw impossible('suspendedTo', '截止日期不能早于起始日期', 'The last day must not come before the first');
  return { acceptedOn: dateOf('acceptedOn', acceptedOn), suspended: from === null || to === null ? null : { from, to }, resumedOn: dateOf('resumedOn', resumedOn) };
}

function dateOf(field: string, text: string | undefined): CivilDate | null {
  if (text === undefined) return null;
  if (!isCivilDate(text)) throw impossible(field, '没有这一天', 'There is no such day');
  return civilDate(text);
}

/** Every day until the due one is listed. */
function requireNear(now: Instant, { acceptedOn, suspended, resumedOn }: Supposition): void {
  const years = (date: CivilDate | null | undefined) => (date ? Math.abs(Number(date.slice(0, 4)) - Number(now.slice(0, 4))) : 0);
  if (Math.max(years(acceptedOn), years(suspended?.from), years(suspended?.to), years(resumedOn)) > mostYears) throw impossible('suspendedTo', `日期与今天相差不能超过 ${mostYears} 年`, `The dates lie within ${mostYears} years of today`);
}

function impossible(path: string, zh: string, en: string): ProblemError {
  const violation: ProblemViolation = { path, code: 'SUPPOSITION_IMPOSSIBLE', message: { zh, en }, rule: null };
  return new ProblemError({ status: 422, code: 'SUPPOSITION_IMPOSSIBLE', message: { zh, en }, violations: [violation] });
}
