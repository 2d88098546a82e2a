import { Worker } from 'node:worker_threads';
import type { Printed, PrintJob } from './print-job.js';

/** A small nursery: layouts die young, and a large one is kept for ever after the first long document. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

export interface PrintingThreadOptions {
  readonly program?: URL;
  /** A document that takes longer will never be ready: the thread is ended, and whoever waits for it asks again. */
  readonly patienceMs?: number;
}

/**
 * Prints one document after the other beside the thread that carries cases out. A thread that dies fails the orders it had, which their
 * service steps repeat, and is replaced by the next order.
 */
export class PrintingThread {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private readonly program: URL;
  private readonly patienceMs: number;
  private patience: NodeJS.Timeout | null = null;

  constructor({ program = new URL('./print-thread.js', import.meta.url), patienceMs = 120_000 }: PrintingThreadOptions = {}) {
    this.program = program;
    this.patienceMs = patienceMs;
  }

  print(job: Omit<PrintJob, 'id'>): Promise<Buffer> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const thread = this.running();
      thread.postMessage({ id, ...job });
      this.patience ??= this.endWhenSilent(thread);
    });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  /** Counted anew from each document that is ready. */
  private endWhenSilent(thread: Worker): NodeJS.Timeout {
    return setTimeout(() => {
      this.gone(thread, new Error(`the printing thread gave no document within ${this.patienceMs} ms`));
      void thread.terminate();
    }, this.patienceMs);
  }

  private stopWaiting(): void {
    if (this.patience !== null) clearTimeout(this.patience);
    this.patience = null;
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(this.program, { resourceLimits });
    thread.on('message', (printed: Printed) => this.settle(thread, printed));
    thread.on('error', (error) => this.gone(thread, error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => this.gone(thread, new Error('the printing thread ended')));
    this.thread = thread;
    return thread;
  }

  private settle(thread: Worker, printed: Printed): void {
    const waiting = this.waiting.get(printed.id);
    this.waiting.delete(printed.id);
    this.stopWaiting();
    if (this.waiting.size > 0) this.patience = this.endWhenSilent(thread);
    if ('pdf' in printed) waiting?.resolve(Buffer.from(printed.pdf));
    else waiting?.reject(new Error(printed.error));
  }

  private gone(thread: Worker, error: Error): void {
    if (this.thread !== thread) return;
    this.thread = null;
    this.stopWaiting();
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(error);
  }
}
