import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../tools/services/folders.mjs';
import { faultRun } from './fault-run.js';
import { asItShouldBe } from './sound.js';

describe('a hundred filings, while worker, api, Temporal and PostgreSQL are killed one after another and together, twice', () => {
  it('lose nothing, do nothing twice, and come to their ends', async () => {
    const report = await faultRun({ cases: 100, clients: 12, actsBetween: 60, pauseMs: 1_500, rounds: 2 });
    mkdirSync(join(projectRoot, 'artefacts'), { recursive: true });
    writeFileSync(join(projectRoot, 'artefacts', 'faults.json'), JSON.stringify(report, null, 2));
    expect(report).toEqual(asItShouldBe(100));
  }, 3_600_000);
});
