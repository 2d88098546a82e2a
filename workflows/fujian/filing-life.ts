import { addDays, beforeExpiry, type CivilDate } from '@beian/calendar';
import { becomes, closes, resolveParameters, type FilingLife, type FilingStatus, type LifeEvent } from '@beian/procedure/declaration';
import { parameters, sinceNotice } from './renewal-2022/parameters.js';

const ends = ['reporting', 'batches'] as const;
const RENEWABLE: readonly FilingStatus[] = ['active', 'expiring', 'grace'];

/**
 * A filing that winds down stays valid until then: a termination counts once the ministry publishes it (闽劳鉴〔2022〕26号 五（三）, FJ-R17), a refused
 * renewal leaves the old validity as it is (五（二）, FJ-R15), and certificates are issued and maintained meanwhile (五（四）, FJ-R18). The notice does
 * not say so in as many words: an assumption.
 */
const windsDown = (over: CivilDate): readonly LifeEvent[] => [...ends.map((permission) => closes(permission, over, 'FJ-R15')), becomes('lapsed', over, 'FJ-R16')];

/**
 * A filing of the province between its cases: frozen when the window opens (FJ-R14), closed and in grace when its validity ends. Its renewal,
 * which the calendar opens, says at the end of the grace that it is given up, and what is still to be done then (FJ-R16, FJ-R18, A-56).
 */
export const filingLife: FilingLife = ({ status, validUntil, filingRegion }) => {
  const over = addDays(validUntil, 1);
  if (status === 'windingDown') return windsDown(over);
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
