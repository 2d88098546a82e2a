import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';
import { startInstallation } from './installation.js';
import { measure, nothingMeasured, type Figures } from './measure.js';
import { Office } from './office.js';
import { readPlan } from './plan.js';
import { spokenReport, type Report } from './report.js';

/** Measures the built product on servers of its own, says the figures and keeps them. */
export async function bench(args: readonly string[]): Promise<void> {
  const plan = readPlan(args);
  const loadBefore = loadavg()[0] ?? 0;
  const installation = await startInstallation();
  const office = new Office(installation.address, installation.database);
  const figures = nothingMeasured(installation.startSeconds);
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => reject(new Error(`broken off by ${signal}`)));
  });
  try {
    await Promise.race([measure(installation, office, plan, figures), interrupted]);
  } finally {
    tell(figures, loadBefore);
    await office.close();
    await installation.stop();
  }
}

/** Also after a failure: what was measured until then. */
function tell(figures: Figures, loadBefore: number): void {
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGigabytes: Math.round(totalmem() / 2 ** 30), loadBefore, loadAfter: loadavg()[0] ?? 0 };
  const report: Report = { at: new Date().toISOString(), machine, ...figures };
  const folder = join(projectRoot, 'artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${spokenReport(report)}\n\n${join(folder, 'bench.json')}`);
}
