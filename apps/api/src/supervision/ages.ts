import { beijingDate, civilDate, type WorkCalendar } from '@beian/calendar';
import type { OrganQueue, QueueFigures } from '@beian/cases';
import type { AgesDto, OrganQueueDto, QueueDto } from './overview-dto.js';

/** Counts working days from civil dates until today. */
export class Ages {
  constructor(
    private readonly today: string,
    private readonly calendar: WorkCalendar,
  ) {}

  since(oldest: string, median: string): AgesDto {
    const waited = (since: string) => this.calendar.workdaysBetween(civilDate(since), civilDate(this.today));
    const { days, provisional } = waited(oldest);
    return { oldestWorkdays: days, oldestSince: oldest, medianWorkdays: waited(median).days, provisional };
  }

  queue({ open, unclaimed, dueToday, overdue, oldest, median }: QueueFigures): QueueDto {
    return { open, unclaimed, dueToday, overdue, ...this.since(beijingDate(oldest), beijingDate(median)) };
  }

  organQueue({ key, name, ...figures }: OrganQueue): OrganQueueDto {
    return { key, name, ...this.queue(figures) };
  }
}
