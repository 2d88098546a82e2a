import { clockEntries, type ClockPolicy } from './clock-policy.js';

const policy: ClockPolicy = {
  starts: ['accepted'],
  pauses: { underEvaluation: 'expertEvaluation', rectifying: 'rectification', inNotice: 'publicNotice', secondNotice: 'publicNotice' },
  stops: ['approved', 'rejected'],
};

const walk = (...states: string[]) =>
  clockEntries(states.map((state, i) => ({ state, at: `2026-09-${10 + i}T02:00:00Z` })), policy).map(
    ({ kind, at, reason }) => `${at.slice(8, 10)} ${kind} ${reason}`,
  );

describe('The mapping from case states to the clock', () => {
  it('starts with the acceptance, pauses by cause and stops with the decision', () => {
    expect(walk('submitted', 'accepted', 'underEvaluation', 'rectifying', 'underReview', 'approved', 'delivered')).toEqual([
      '11 start accepted',
      '12 pause expertEvaluation',
      '13 resume expertEvaluation',
      '13 pause rectification',
      '14 resume rectification',
      '15 stop approved',
    ]);
  });

  it('does not start without an acceptance', () => {
    expect(walk('submitted', 'correctionRequested', 'notAccepted')).toEqual([]);
  });

  it('goes through two states of one cause as one pause, and starts once', () => {
    expect(walk('accepted', 'inNotice', 'secondNotice', 'accepted', 'rejected')).toEqual([
      '10 start accepted', '11 pause publicNotice', '13 resume publicNotice', '14 stop rejected',
    ]);
  });
});
