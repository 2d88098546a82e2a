import { everyWay } from './testing/life/conduct.js';
import { liveThreeYears } from './testing/life/three-years.js';

describe('three years of a hundred filings in Fujian on the training clock', () => {
  it('go event by event: nothing twice, nothing missing, everything conforms', async () => {
    const { astray, findings, letters, statuses, filings, stops, days } = await liveThreeYears(100, everyWay);
    expect({ astray, findings, letters: letters.sent, statuses: statuses.reached }).toEqual({ astray: [], findings: [], letters: letters.expected, statuses: statuses.expected });
    expect([filings, days, stops > 100]).toEqual([100, 1097, true]);
  });
});
