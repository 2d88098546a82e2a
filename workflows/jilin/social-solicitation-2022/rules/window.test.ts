import { civilDate } from '@beian/calendar';
import { resolveParameters } from '@beian/procedure/declaration';
import { parameters } from '../parameters.js';
import { closedAt, windowOn } from './window.js';

const windows = String(resolveParameters(parameters, civilDate('2026-03-15'), null)['solicitationWindows']);
const at = (instant: string) => closedAt(new Date(instant).toISOString(), windows);
const nameOf = (day: string) => windowOn(civilDate(day), windows).open?.name ?? null;

describe('DT-JL-WINDOW: applications from the 15th to the 30th of March, July and October (JL-S23)', () => {
  it('T-21: takes what comes in the first millisecond of a window, on a Sunday too', () => {
    expect(at('2026-03-15T00:00:00.000+08:00')).toBeNull();
    expect(nameOf('2026-03-15')).toBe('2026-03');
  });

  it('T-22: takes what comes in the last millisecond of a window', () => {
    expect(at('2026-03-30T23:59:59.999+08:00')).toBeNull();
  });

  it('T-23: refuses one millisecond later, keeps the draft and names the next window', () => {
    const closed = at('2026-03-30T16:00:00.000Z');
    expect(closed).toMatchObject({ code: 'WINDOW_CLOSED', rule: 'JL-S23', opensOn: '2026-07-15' });
    expect(closed?.message.zh).toContain('2026年7月15日至2026年7月30日');
    expect(closed?.message.zh).toContain('草稿已保留');
  });

  it('T-24: does not move a window that ends on a Saturday', () => {
    expect(at('2024-03-30T12:00:00+08:00')).toBeNull();
    expect([at('2024-03-31T09:00:00+08:00')?.code, at('2024-04-01T09:00:00+08:00')?.code]).toEqual(['WINDOW_CLOSED', 'WINDOW_CLOSED']);
  });

  it('T-25: opens with the first second of 15 October and ends with 30 October', () => {
    expect(at('2026-10-14T23:59:59+08:00')).toMatchObject({ opensOn: '2026-10-15' });
    expect(at('2026-10-15T00:00:00+08:00')).toBeNull();
    expect(at('2026-10-30T23:59:59.999+08:00')).toBeNull();
    expect(at('2026-10-31T00:00:00+08:00')).toMatchObject({ opensOn: '2027-03-15' });
  });

  it('refuses windows that nobody can read', () => {
    expect(() => windowOn(civilDate('2026-03-15'), 'March')).toThrow('March');
  });
});
