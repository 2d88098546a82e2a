import { readCalendarYear } from './read-calendar-year.js';

const day = { date: '2027-01-01', kind: 'rest', name: '元旦' };
const year = { year: 2027, source: '国务院办公厅通知', days: [day] };

describe('The arrangement of a year as pasted', () => {
  it('is taken when it is complete', () => expect(readCalendarYear(JSON.stringify(year))).toEqual({ year }));

  it('is told from text that is no JSON, and from JSON that is no year', () => {
    expect(readCalendarYear('{"year":2027')).toEqual({ fault: 'invalidJson' });
    expect(readCalendarYear(JSON.stringify({ ...year, source: undefined }))).toEqual({ fault: 'invalidYear' });
  });

  it('names the day that is not complete', () => {
    expect(readCalendarYear(JSON.stringify({ ...year, days: [day, { ...day, kind: 'holiday' }] }))).toEqual({ fault: 'invalidDay', row: 2 });
  });
});
