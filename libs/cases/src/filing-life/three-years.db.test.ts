import { liveThreeYears } from '../testing/life/three-years.js';

describe('three years of a hundred filings on the training clock', () => {
  it('go event by event: nothing twice, nothing missing, everything conforms', async () => {
    const { astray, findings, messages, cards, stops, days } = await liveThreeYears(100);
    expect({ astray, findings, messages: messages.sent }).toEqual({ astray: [], findings: [], messages: messages.expected });
    expect([cards, days, stops > 100]).toEqual([100, 1097, true]);
  });
});
