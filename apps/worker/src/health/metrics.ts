import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Database } from '@beian/cases';

/** Figures of this worker for Prometheus. */
export class WorkerMetrics {
  readonly registry = new Registry();
  readonly activities = new Histogram({
    name: 'beian_activity_seconds', help: 'Duration of activities', labelNames: ['activity'], buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10], registers: [this.registry],
  });
  readonly retries = new Counter({ name: 'beian_activity_retries_total', help: 'Activities tried again', labelNames: ['activity'], registers: [this.registry] });
  readonly loops = new Counter({ name: 'beian_loop_total', help: 'Rounds of the background loops', labelNames: ['loop', 'outcome'], registers: [this.registry] });
  readonly messages = new Counter({ name: 'beian_messages_total', help: 'Attempts to deliver a message', labelNames: ['channel', 'outcome'], registers: [this.registry] });

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('beian_stored_age_seconds', 'Age of the oldest stimulus that is not applied', database,
      `select coalesce(extract(epoch from clock_timestamp() - min(stored_at)), 0)::float8 as value from case_stimulus where delivered_at is null and state = 'stored'`);
    this.gauge('beian_completing_age_seconds', 'Age of the oldest task that is completing', database,
      `select coalesce(extract(epoch from clock_timestamp() - min(completing_since)), 0)::float8 as value from task where state = 'completing'`);
    this.gauge('beian_open_incidents', 'Open incidents', database, `select count(*)::float8 as value from incident where closed_at is null`);
    this.gauge('beian_filings_behind', 'Filings that could not live a day, and wait for it to be carried out', database,
      `select count(*)::float8 as value from filing_life where missed_day is not null`);
    this.gauge('beian_messages_waiting_age_seconds', 'Age of the oldest message that is still to be delivered', database,
      `select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as value from message_delivery where state = 'waiting'`);
    this.gauge('beian_messages_given_up', 'Messages that could not be delivered and wait for a person', database,
      `select count(*)::float8 as value from message_delivery where state = 'givenUp'`);
  }

  private gauge(name: string, help: string, database: Database, query: string): void {
    const gauge: Gauge = new Gauge({
      name, help, registers: [this.registry],
      collect: async () => gauge.set((await database.sql.row<{ value: number }>(query))?.value ?? 0),
    });
  }
}
