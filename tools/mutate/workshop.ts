import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Killer, SpoiltFile } from './mutant.js';
import type { Answer } from './worker.js';

/** Beyond these a mutant runs in circles. */
const LONGEST = 120_000;
const MEGABYTES = 1_500;

/** One worker process that judges one file after the other; one that hangs or grows too large is replaced. */
export class Workshop {
  private child: ChildProcess | null = null;

  async judge(spoilt: SpoiltFile): Promise<Killer | null> {
    const child = (this.child ??= fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
    const answer = await this.ask(child, spoilt);
    if ('check' in answer) return answer;
    if (answer.trouble !== null) throw new Error(`${spoilt.file}: ${answer.trouble}`);
    if (answer.memory > MEGABYTES) this.close();
    return answer.killer;
  }

  close(): void {
    const child = this.child;
    this.child = null;
    if (child === null) return;
    child.kill('SIGKILL');
    rmSync(join(tmpdir(), `beian-mutate-${child.pid}`), { recursive: true, force: true });
  }

  private ask(child: ChildProcess, spoilt: SpoiltFile): Promise<Answer | Killer> {
    return new Promise((resolve) => {
      const settle = (answer: Answer | Killer): void => {
        clearTimeout(limit);
        child.removeAllListeners();
        if ('check' in answer) this.close();
        resolve(answer);
      };
      const limit = setTimeout(() => settle({ check: 'it never ends', says: `no verdict after ${LONGEST / 1000} s` }), LONGEST);
      child.once('message', (answer: Answer) => settle(answer));
      child.once('exit', (code, signal) => settle({ check: 'it ends the process', says: String(code ?? signal) }));
      child.send(spoilt);
    });
  }
}
