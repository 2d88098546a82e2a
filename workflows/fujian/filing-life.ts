import { addDays, beforeExpiry, graceEnd } from '@beian/calendar';
import { becomes, closes, type FilingLife, type FilingStatus } from '@beian/procedure/declaration';

/** Days before the end of validity from which a renewal may be applied for, and additions and changes are frozen (FJ-R3, FJ-R14). */
const WINDOW_DAYS = 90;
/** Days after it in which one may still apply (FJ-R16). */
const GRACE_DAYS = 60;

const RENEWABLE: readonly FilingStatus[] = ['active', 'expiring', 'grace'];

/** A filing of the province between its cases: frozen when the window opens, closed and in grace when its validity ends, lapsed when the grace is over. */
export const filingLife: FilingLife = ({ status, validUntil }, { calendar, underWay }) => {
  const over = addDays(validUntil, 1);
  const ends = ['reporting', 'batches'] as const;
  if (status === 'windingDown') return [...ends.map((permission) => closes(permission, over, 'FJ-R15')), becomes('lapsed', over, 'FJ-R16')];
  if (!RENEWABLE.includes(status)) return [];
  const window = beforeExpiry(validUntil, WINDOW_DAYS);
  const grace = graceEnd(calendar, validUntil, GRACE_DAYS);
  return [
    becomes('expiring', window, 'FJ-R3'),
    closes('scopeChanges', window, 'FJ-R14'),
    ...ends.map((permission) => closes(permission, over, 'FJ-R15')),
    becomes('grace', over, 'FJ-R16'),
    // What is under way says itself whether the filing lapses.
    ...(underWay.length > 0 ? [] : [becomes('lapsed', { ...grace, date: addDays(grace.date, 1) }, 'FJ-R16')]),
  ];
};
