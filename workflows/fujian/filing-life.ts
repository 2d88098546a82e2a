import { addDays, beforeExpiry } from '@beian/calendar';
import { becomes, closes, resolveParameters, type FilingLife, type FilingStatus } from '@beian/procedure/declaration';
import { parameters, sinceNotice } from './renewal-2022/parameters.js';

const RENEWABLE: readonly FilingStatus[] = ['active', 'expiring', 'grace'];

/**
 * A filing of the province between its cases: frozen when the window opens (FJ-R14), closed and in grace when its validity ends. Its renewal,
 * which the calendar opens, says at the end of the grace that it is given up, and what is still to be done then (FJ-R16, FJ-R18, A-56).
 */
export const filingLife: FilingLife = ({ status, validUntil, filingRegion }) => {
  const over = addDays(validUntil, 1);
  const ends = ['reporting', 'batches'] as const;
  if (status === 'windingDown') return [...ends.map((permission) => closes(permission, over, 'FJ-R15')), becomes('lapsed', over, 'FJ-R16')];
  // Who ended his filing with data to upload reports them until its validity would have ended.
  if (status === 'terminated') return [closes('reporting', over, 'FJ-R15')];
  if (!RENEWABLE.includes(status)) return [];
  const { windowDays } = resolveParameters(parameters, validUntil < sinceNotice ? sinceNotice : validUntil, filingRegion);
  const window = beforeExpiry(validUntil, Number(windowDays));
  return [
    becomes('expiring', window, 'FJ-R3'),
    closes('scopeChanges', window, 'FJ-R14'),
    ...ends.map((permission) => closes(permission, over, 'FJ-R15')),
    becomes('grace', over, 'FJ-R16'),
  ];
};
