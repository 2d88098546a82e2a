import { addDays, beforeExpiry } from '@beian/calendar';
import { becomes, closes, reminder, type FilingLife, type FilingStatus } from '@beian/procedure/declaration';

/** Before the end of validity: the text knows no renewal, so the institution is told that it has to apply in a window again. */
const REMINDER_DAYS = 180;
const EXPIRING_DAYS = 90;

const RUNNING: readonly FilingStatus[] = ['active', 'expiring', 'rectifying'];

/** A filing of the province between its cases: the receipt is valid for three years, then it is over (JL-S21). */
export const filingLife: FilingLife = ({ status, validUntil }) => {
  const over = addDays(validUntil, 1);
  const ends = (['reporting', 'scopeChanges', 'batches'] as const).map((permission) => closes(permission, over, 'JL-S21'));
  if (status === 'lapsed') return ends;
  if (!RUNNING.includes(status)) return [];
  return [
    reminder(`reminder-${REMINDER_DAYS}`, beforeExpiry(validUntil, REMINDER_DAYS), 'A-52'),
    becomes('expiring', beforeExpiry(validUntil, EXPIRING_DAYS), 'JL-S21'),
    ...ends,
    becomes('lapsed', over, 'JL-S21'),
  ];
};
