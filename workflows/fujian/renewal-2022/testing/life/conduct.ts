import { addDays, type CivilDate } from '@beian/calendar';
import { KIND_LETTERS } from '../../forms/options.js';
import { storyBegins } from './calendar.js';

/** What the holder, the centre and the province do in a renewal, a day's work each. */
export type Act =
  | 'apply' | 'applyWithoutProof' | 'applyWithFiveBatches' | 'correct' | 'withdraw' | 'windUp'
  | 'recordGround' | 'accept' | 'askCorrection' | 'refuse' | 'qualify' | 'disqualify' | 'failConditions' | 'refuseByLetter'
  | 'issue' | 'publish' | 'archive';

export interface DatedAct {
  readonly on: CivilDate;
  readonly act: Act;
}

/** Acts in days from the end of validity. */
type Conduct = readonly (readonly [days: number, act: Act])[];

const issued = (from: number): Conduct => [[from, 'issue'], [from + 4, 'publish'], [from + 8, 'archive']];
const decided = (from: number): Conduct => [[from, 'accept'], [from + 10, 'qualify'], ...issued(from + 15)];
const renewed = (from: number): Conduct => [[from, 'apply'], ...decided(from + 3)];

const conducts = {
  inTime: renewed(-75),
  onTheFirstDay: renewed(-90),
  decidedAfterExpiry: renewed(-5),
  inGrace: renewed(15),
  onTheSixtiethDay: renewed(60),
  neglectedByTheCentre: [[-85, 'apply'], [-20, 'qualify'], ...issued(-10)],
  corrected: [[-70, 'apply'], [-68, 'askCorrection'], [-60, 'correct'], ...decided(-58)],
  correctionForgotten: [[-80, 'apply'], [-78, 'askCorrection'], ...renewed(-30)],
  proofSuppliedLater: [[-60, 'applyWithoutProof'], [-57, 'refuse'], ...renewed(-20)],
  proofNeverSupplied: [[-60, 'applyWithoutProof'], [-57, 'refuse'], [80, 'windUp']],
  withdrawnAndRenewed: [[-70, 'apply'], [-65, 'withdraw'], ...renewed(-20)],
  withdrawnInGraceAndRenewed: [[-30, 'apply'], [-28, 'accept'], [10, 'withdraw'], ...renewed(20)],
  withdrawnForGood: [[-70, 'apply'], [-65, 'withdraw'], [80, 'windUp']],
  withdrawnTooLate: [[50, 'apply'], [53, 'accept'], [80, 'withdraw'], [90, 'windUp']],
  silent: [[80, 'windUp']],
  gone: [],
  endedOnAGround: [[-60, 'recordGround'], [-50, 'apply'], [-47, 'refuse'], [-40, 'windUp']],
  endedOnAGroundInGrace: [[5, 'recordGround'], [10, 'apply'], [12, 'refuse'], [20, 'windUp']],
  tooFewBatches: [[-50, 'applyWithFiveBatches'], [-47, 'accept'], [-40, 'failConditions'], [-35, 'refuseByLetter'], [-30, 'windUp']],
  notQualified: [[-40, 'apply'], [-37, 'accept'], [-20, 'disqualify'], [5, 'refuseByLetter'], [12, 'windUp']],
} as const satisfies Readonly<Record<string, Conduct>>;

const byTurns: readonly (keyof typeof conducts)[] = [
  'inTime', 'inGrace', 'silent', 'decidedAfterExpiry', 'corrected', 'withdrawnAndRenewed', 'onTheFirstDay', 'proofSuppliedLater', 'notQualified', 'inTime', 'withdrawnForGood',
  'onTheSixtiethDay', 'neglectedByTheCentre', 'endedOnAGround', 'correctionForgotten', 'withdrawnInGraceAndRenewed', 'proofNeverSupplied', 'inTime', 'tooFewBatches', 'withdrawnTooLate',
  'endedOnAGroundInGrace',
];

export interface Holder {
  readonly filingNo: string;
  readonly orgKind: keyof typeof KIND_LETTERS;
  readonly kindLetter: string;
  /** Filed by the province itself, otherwise by a city. */
  readonly provincial: boolean;
  readonly validUntil: CivilDate;
  readonly acts: readonly DatedAct[];
}

const kinds = ['employer', 'college', 'social'] as const;

/** So many holders deal with the end of their validity in every way there is. */
export const everyWay = byTurns.length;

/** The n-th holder, one way after the other; ends of validity lie close together at any number of holders, over all of the story but its first weeks. */
export function holder(n: number, { acting, until }: { readonly acting: number; readonly until: CivilDate }): Holder {
  const name = n < acting ? (byTurns[n % byTurns.length] ?? 'silent') : 'gone';
  // Only an employer owes proof of incentives (FJ-R9).
  const orgKind = name.startsWith('proof') ? 'employer' : (kinds[Math.floor(n / byTurns.length + n) % kinds.length] ?? 'employer');
  const provincial = n % 4 === 3;
  const validUntil = addDays(storyBegins, 95 + ((n * 397) % 1000));
  const acts = conducts[name].map(([days, act]) => ({ on: addDays(validUntil, days), act })).filter(({ on }) => on <= until);
  const kindLetter = KIND_LETTERS[orgKind];
  return { filingNo: `${kindLetter}${provincial ? '0000' : '0100'}35${String(n + 1).padStart(6, '0')}`, orgKind, kindLetter, provincial, validUntil, acts };
}
