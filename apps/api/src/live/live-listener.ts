import { liveChannel } from '@beian/cases';
import pg from 'pg';
import type { Waker } from './waker.js';

const retryMs = 1_000;

/** One connection of its own that PostgreSQL tells of new live events; a broken one is replaced. */
export class LiveListener {
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly waker: Waker,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Resolves after the first attempt, whether it succeeded or not. */
  async open(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'beian live', keepAlive: true });
    this.client = client;
    client.on('notification', () => this.waker.wake());
    client.on('error', this.onError);
    client.on('end', () => this.openLater(client));
    try {
      await client.connect();
      await client.query(`listen ${liveChannel}`);
      this.waker.wake();
    } catch (error) {
      this.onError(error);
      this.openLater(client);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
    await this.client?.end();
  }

  private openLater(broken: pg.Client): void {
    if (this.closed || this.client !== broken) return;
    this.client = null;
    broken.end().catch(this.onError);
    this.retry = setTimeout(() => void this.open(), retryMs);
  }
}
