import type { DurationDto, MonthlyDurationDto } from './durations-dto.js';

interface Counted {
  readonly month: string;
  readonly workdays: number;
  readonly times: number;
}

/** How the working days of finished steps are spread, over a period and in each of its months. */
export function spread(counted: readonly Counted[], months: readonly string[]): MonthlyDurationDto {
  return { ...duration(counted), months: months.map((month) => duration(counted.filter((each) => each.month.startsWith(month)))) };
}

function duration(counted: readonly Counted[]): DurationDto {
  const times = counted.reduce((sum, each) => sum + each.times, 0);
  return { times, median: atMost(counted, times * 0.5), p90: atMost(counted, times * 0.9) };
}

/** The working days that so many of them took at most; null when nothing was finished. */
function atMost(counted: readonly Counted[], many: number): number | null {
  let upto = 0;
  for (const { workdays, times } of [...counted].sort((a, b) => a.workdays - b.workdays)) {
    upto += times;
    if (upto >= many) return workdays;
  }
  return null;
}
