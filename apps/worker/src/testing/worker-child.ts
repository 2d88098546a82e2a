import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A worker in a process of its own that can be killed. */
export class WorkerChild {
  private constructor(private readonly child: ChildProcess) {}

  static async start(order: object): Promise<WorkerChild> {
    const child = spawn(process.execPath, ['--conditions=source', '--import', program('sources.mjs'), program('mortal-worker.ts')], { stdio: ['pipe', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
    child.stdin.end(JSON.stringify(order));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => { if (part.toString().includes('ready')) resolve(); });
      child.once('exit', () => reject(new Error(`the worker did not start: ${said.join('').slice(-2_000)}`)));
    });
    return new WorkerChild(child);
  }

  /** Until the process is gone. */
  async gone(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
  }

  /** Killing one that is gone is done already. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone();
  }
}
