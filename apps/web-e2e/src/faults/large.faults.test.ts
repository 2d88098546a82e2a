import { faultRun } from './fault-run.js';
import { asItShouldBe } from './sound.js';

describe('a hundred filings, while worker, api, Temporal and PostgreSQL are killed one after another and together, twice', () => {
  it('lose nothing, do nothing twice, and come to their ends', async () => {
    expect(await faultRun({ cases: 100, clients: 12, actsBetween: 60, pauseMs: 1_500, rounds: 2 })).toEqual(asItShouldBe(100));
  }, 3_600_000);
});
