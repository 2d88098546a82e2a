/** Runs as a thread of its own: laying out a document takes a tenth of a second, in which the worker's own thread would carry out no step. */
import { constants, platform, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { renderDocument } from '@beian/documents';
import type { Printed, PrintJob } from './print-job.js';
import { sealFor } from './seals.js';

// Linux gives each thread its own priority; elsewhere this would slow the whole worker down.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on('message', (job: PrintJob) => void print(job).then((printed) => parentPort?.postMessage(printed)));

async function print({ id, order, sealed }: PrintJob): Promise<Printed> {
  try {
    const { pdf } = await renderDocument({ ...order, seal: sealFor(sealed) });
    return { id, pdf };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
