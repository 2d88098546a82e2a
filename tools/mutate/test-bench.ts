import { expect } from 'expect';

interface Test {
  readonly name: string;
  readonly body: () => unknown;
}

/** Runs jest's test files in this process one after the other: as much of jest as tests of procedures use, without its start. */
export class TestBench {
  private tests: Test[] = [];
  private path: readonly string[] = [];

  constructor() {
    const it = Object.assign((name: string, body: Test['body']) => this.add(name, body), {
      each: <T>(rows: readonly T[]) => (name: string, body: (...row: readonly unknown[]) => unknown) => {
        for (const row of rows) this.add(`${name} ${label(row)}`, () => (Array.isArray(row) ? body(...row) : body(row)));
      },
    });
    const describe = (name: string, body: () => void): void => {
      const before = this.path;
      this.path = [...before, name];
      body();
      this.path = before;
    };
    Object.assign(globalThis, { describe, it, expect });
  }

  /** The first test of a file that fails, with what it says; null when all pass. */
  async firstFailure(load: () => Promise<void>): Promise<string | null> {
    this.tests = [];
    try {
      await load();
    } catch (error) {
      return `cannot be loaded: ${text(error)}`;
    }
    if (this.tests.length === 0) throw new Error('the file holds no test');
    for (const { name, body } of this.tests) {
      try {
        await body();
      } catch (error) {
        return `${name}: ${text(error)}`;
      }
    }
    return null;
  }

  private add(name: string, body: Test['body']): void {
    this.tests.push({ name: [...this.path, name].join(' '), body });
  }
}

function label(row: unknown): string {
  const [first]: readonly unknown[] = Array.isArray(row) ? row : [row];
  return typeof first === 'string' ? first : typeof first === 'object' && first !== null && 'process' in first ? String(first.process) : '';
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
