import type { Logger } from 'pino';
import type { WorkerMetrics } from '../health/metrics.js';

export interface LoopOptions {
  readonly name: string;
  /** Pause after a round that found nothing, in milliseconds; a busy round is followed by the next at once. */
  readonly pauseMs: number;
  /** @returns how much was done */
  round(): Promise<number>;
}

const pauseAfterErrorMs = 2_000;

/** Repeats a piece of background work until it is stopped; an error never ends it. */
export class Loop {
  private stopped = false;
  private wake: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor(
    private readonly options: LoopOptions,
    private readonly log: Logger,
    private readonly metrics: WorkerMetrics,
  ) {
    this.ended = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopped) await this.pause(await this.round());
  }

  private async round(): Promise<number> {
    const { name, pauseMs } = this.options;
    try {
      const done = await this.options.round();
      this.metrics.loops.inc({ loop: name, outcome: done > 0 ? 'busy' : 'idle' });
      return done > 0 ? Math.min(pauseMs, 50) : pauseMs;
    } catch (error) {
      this.metrics.loops.inc({ loop: name, outcome: 'failed' });
      this.log.warn({ loop: name, error: error instanceof Error ? error.message : String(error) }, 'a background round failed');
      return Math.max(pauseMs, pauseAfterErrorMs);
    }
  }

  private pause(ms: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
