import { faultRun } from './fault-run.js';
import { asItShouldBe } from './sound.js';

describe('twelve filings, while worker, api, Temporal and PostgreSQL are killed one after another and together', () => {
  it('lose nothing, do nothing twice, and come to their ends', async () => {
    expect(await faultRun({ cases: 12, clients: 6, actsBetween: 10, pauseMs: 300 })).toEqual(asItShouldBe(12));
  }, 900_000);
});
