import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { sweepAnswers, sweepChallenges, sweepRates } from '@beian/identity';
import { DataSource } from 'typeorm';

const everyMs = 3_600_000;
/** Longer than any page stays open without a connection. */
const liveEventsKept = '7 days';

/** Deletes what nobody can ask for any more: answers kept for repeats, counts of rates, questions nobody answered, news of the past. */
@Injectable()
export class Sweeper implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly data: DataSource) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), everyMs);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await sweepAnswers(this.data);
    await sweepRates(this.data);
    await sweepChallenges(this.data);
    await this.data.query(`delete from live_event where at < statement_timestamp() - $1::interval`, [liveEventsKept]);
  }
}
