import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OwnTemporal } from './own-temporal.js';
import type { ToyOffice } from './toy-office.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A command of operation, as npm runs it, on the servers of a test. */
export function runTool(name: string, { world }: ToyOffice, temporal: OwnTemporal, ...names: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const env = { ...process.env, DATABASE_URL: world.test.url, TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: temporal.namespace };
  const args = ['--conditions=source', '--import', path('sources.mjs'), path(`../../../../tools/${name}.mjs`), ...names];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr }));
  });
}
