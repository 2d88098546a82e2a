import { dateOf, dateTimeOf, dueDateOf, sizeOf } from './format.js';

describe('Times on the pages', () => {
  it('are Beijing time, whatever the zone of the machine', () => {
    expect(dateTimeOf('2024-04-02T16:30:00Z')).toBe('2024-04-03 00:30');
    expect(dateOf('2024-04-02T15:59:59Z')).toBe('2024-04-02');
  });

  it('show midnight as the beginning of its day', () => {
    expect(dateTimeOf('2024-04-03T00:00:00+08:00')).toBe('2024-04-03 00:00');
  });

  it('name the last day of a period that ends at midnight', () => {
    expect(dueDateOf('2026-11-28T00:00:00.000+08:00')).toBe('2026-11-27');
    expect(dueDateOf('2026-11-27T17:30:00+08:00')).toBe('2026-11-27');
    expect(dueDateOf('2026-11-27')).toBe('2026-11-27');
  });

  it('are empty where there is none', () => {
    expect([dateOf(null), dateTimeOf(undefined), dueDateOf(null)]).toEqual(['', '', '']);
  });
});

describe('Sizes of files', () => {
  it.each([[512, '512 B'], [348_213, '340 KB'], [5_767_168, '5.5 MB']])('%d bytes read %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
});
