import { addDays, addYears, civilDate, type CivilDate } from '@beian/calendar';

export type Act = 'request' | 'renew' | 'refuse' | 'withdraw';

export interface DatedAct {
  readonly on: CivilDate;
  readonly act: Act;
}

/** How a holder deals with one end of validity: acts in days from it. */
type Conduct = readonly (readonly [days: number, act: Act])[];

const conducts: Readonly<Record<string, Conduct>> = {
  inTime: [[-60, 'request'], [-40, 'renew']],
  decidedLate: [[-5, 'request'], [20, 'renew']],
  inGrace: [[15, 'request'], [25, 'renew']],
  atTheLastMoment: [[60, 'request'], [70, 'renew']],
  onTheFirstDay: [[-90, 'request'], [-89, 'renew']],
  withdrawnAndRenewed: [[-70, 'withdraw'], [-20, 'request'], [-15, 'renew']],
  withdrawnInGraceAndRenewed: [[-30, 'request'], [10, 'withdraw'], [20, 'request'], [30, 'renew']],
  withdrawnForGood: [[-70, 'request'], [-65, 'withdraw']],
  refused: [[-50, 'request'], [-35, 'refuse']],
  silent: [],
};

const renewing = ['inTime', 'decidedLate', 'inTime', 'inGrace', 'atTheLastMoment', 'onTheFirstDay', 'withdrawnAndRenewed', 'withdrawnInGraceAndRenewed'];
const ending = ['silent', 'refused', 'withdrawnForGood'];

export interface Holder {
  readonly validUntil: CivilDate;
  readonly acts: readonly DatedAct[];
}

/** The n-th of a number of holders: ends of validity spread over a year, some renew for ever, some stop at the second or third end. */
export function holder(n: number, begin: CivilDate, until: CivilDate): Holder {
  const first = addDays(begin, 100 + (n % 24) * 15);
  const turns = Array.from({ length: 4 }, (_, turn) => chosen(n, turn));
  const stop = turns.findIndex((name) => ending.includes(name));
  const lived = stop < 0 ? turns : turns.slice(0, stop + 1);
  const acts = lived.flatMap((name, turn) => (conducts[name] ?? []).map(([days, act]) => ({ on: addDays(addYears(first, turn), days), act })));
  return { validUntil: civilDate(first), acts: acts.filter(({ on }) => on <= until) };
}

function chosen(n: number, turn: number): string {
  const ends = (n + turn) % 5 === 0 && turn > 0;
  const names = ends ? ending : renewing;
  return names[(n * 7 + turn * 3) % names.length] ?? 'inTime';
}
