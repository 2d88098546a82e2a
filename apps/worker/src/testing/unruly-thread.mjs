/** Stands in for the printing thread: does what the content of the order says. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id, order: { content } }) => {
  if (content === 'crash') throw new Error('out of memory');
  if (content === 'leave') process.exit(0);
  if (content === 'refuse') parentPort?.postMessage({ id, error: 'a character cannot be printed' });
  if (content === 'print') parentPort?.postMessage({ id, pdf: new TextEncoder().encode('printed') });
});
