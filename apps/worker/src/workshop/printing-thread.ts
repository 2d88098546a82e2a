import { Worker } from 'node:worker_threads';
import type { Printed, PrintJob } from './print-job.js';

/** A small nursery: layouts die young, and a large one is kept for ever after the first long document. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Prints one document after the other beside the thread that carries cases out. A thread that dies is replaced by the next order. */
export class PrintingThread {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  print(job: Omit<PrintJob, 'id'>): Promise<Buffer> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, ...job });
    });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(new URL('./print-thread.js', import.meta.url), { resourceLimits });
    thread.on('message', (printed: Printed) => this.settle(printed));
    thread.on('error', (error) => this.gone(thread, error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => this.gone(thread, new Error('the printing thread ended')));
    this.thread = thread;
    return thread;
  }

  private settle(printed: Printed): void {
    const waiting = this.waiting.get(printed.id);
    this.waiting.delete(printed.id);
    if ('pdf' in printed) waiting?.resolve(Buffer.from(printed.pdf));
    else waiting?.reject(new Error(printed.error));
  }

  private gone(thread: Worker, error: Error): void {
    if (this.thread !== thread) return;
    this.thread = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(error);
  }
}
