import { liveThreeYears } from '../testing/life/three-years.js';

describe('three years of filings that are renewed every year, on the training clock', () => {
  it('go event by event: nothing twice, nothing missing, everything conforms', async () => {
    const { astray, findings, messages, cards, stops, days } = await liveThreeYears(12);
    expect({ astray, findings, messages: messages.sent }).toEqual({ astray: [], findings: [], messages: messages.expected });
    expect([cards, days, stops > 5 * cards]).toEqual([12, 1097, true]);
  });
});
