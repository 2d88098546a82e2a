import { addDays, civilDate } from '@beian/calendar';
import { becomes, closes, reminder } from '@beian/procedure/declaration';
import { dueOn, nextDay, occasionOf } from './due-events.js';

const validUntil = civilDate('2027-06-30');
const before = (days: number) => addDays(validUntil, -days);
const events = [
  reminder('reminder-30', before(30), 'R'), reminder('reminder-10', before(10), 'R'),
  becomes('expiring', before(30), 'R'), closes('reporting', addDays(validUntil, 1), 'R'),
];
const soFar = (...done: string[]) => ({ validUntil, done: new Set(done.map((occasion) => `${occasion} ${validUntil}`)) });
const occasions = (day: Parameters<typeof dueOn>[0], ...done: string[]) => dueOn(day, events, soFar(...done)).map(({ occasion }) => occasion);

describe('what a day brings about in a filing', () => {
  it('is nothing before the first event, and on its day the events of that day in the order they were declared', () => {
    expect([occasions(before(31)), occasions(before(30))]).toEqual([[], ['reminder-30', 'status expiring']]);
  });

  it('is what was missed as well, but no message of another day', () => {
    expect([occasions(before(10)), occasions(before(9))]).toEqual([['status expiring', 'reminder-10'], ['status expiring']]);
  });

  it('is nothing that was done', () => {
    expect(occasions(before(10), 'reminder-10', 'status expiring')).toEqual([]);
  });

  it('leaves out what rests on unpublished holidays (A-48)', () => {
    const provisional = closes('reporting', { date: before(20), provisional: true }, 'R');
    expect([dueOn(before(9), [provisional], soFar()), nextDay(before(30), [provisional], soFar())]).toEqual([[], null]);
  });

  it('belongs to one end of validity: after a renewal the same occasions come again', () => {
    const renewed = civilDate('2030-06-30');
    const [first] = events;
    expect(first === undefined ? null : [occasionOf(first, validUntil), occasionOf(first, renewed)]).toEqual(['reminder-30 2027-06-30', 'reminder-30 2030-06-30']);
  });
});

describe('the next day of a filing', () => {
  it.each([
    ['the day of the next event', before(40), [], before(30)],
    ['the first day that was not swept, where something is overdue', before(20), [], before(20)],
    ['the day after what was done', before(29), ['reminder-30', 'status expiring'], before(10)],
    ['none when all is done', before(5), ['reminder-10', 'status expiring', 'close reporting'], null],
  ])('is %s', (_, from, done, next) => expect(nextDay(from, events, soFar(...done))).toBe(next));
});
