import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/services/folders.mjs';
import { liveThreeYears } from './testing/life/three-years.js';

describe('three years of two thousand filings in Fujian on the training clock', () => {
  it('go event by event: nothing twice, nothing missing, everything conforms', async () => {
    const lived = await liveThreeYears(2_000);
    mkdirSync(join(projectRoot, 'artefacts'), { recursive: true });
    writeFileSync(join(projectRoot, 'artefacts', 'life.json'), JSON.stringify(lived, null, 2));
    const { astray, findings, letters, statuses, filings, stops, days } = lived;
    expect({ astray, findings, letters: letters.sent, statuses: statuses.reached }).toEqual({ astray: [], findings: [], letters: letters.expected, statuses: statuses.expected });
    expect([filings, days, stops > 1000]).toEqual([2_000, 1097, true]);
  }, 7_200_000);
});
