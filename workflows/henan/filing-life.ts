import { addDays, beforeExpiry } from '@beian/calendar';
import { becomes, closes, reminder, type FilingLife, type FilingStatus } from '@beian/procedure/declaration';

/** days before the end of validity on which the institution is reminded of its renewal, while no application is in. */
const REMINDERS = [90, 75, 67, 61];

const RUNNING: readonly FilingStatus[] = ['active', 'expiring'];

/** A filing of the province between its cases: reminded, and over when its validity ends without a decision. */
export const filingLife: FilingLife = ({ status, validUntil }, { underWay }) => {
  const over = addDays(validUntil, 1);
  const ends = ['reporting', 'scopeChanges', 'batches'] as const;
  if (status === 'lapsed') return ends.map((permission) => closes(permission, over, 'HA-R8'));
  if (status === 'renewalSuspended') return ends.map((permission) => closes(permission, over, 'A-18'));
  if (!RUNNING.includes(status)) return [];
  const applied = underWay.some((filing) => filing.applied);
  const [first = 0] = REMINDERS;
  return [
    ...(applied ? [] : REMINDERS.map((days) => reminder(`reminder-${days}`, beforeExpiry(validUntil, days), 'A-15'))),
    becomes('expiring', beforeExpiry(validUntil, first), 'A-15'),
    ...ends.map((permission) => closes(permission, over, 'HA-R8')),
    ...(applied ? [] : [becomes('lapsed', over, 'A-16')]),
  ];
};
