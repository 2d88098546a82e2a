import { addYears, beijingDate, civilDate, type CivilDate } from '@beian/calendar';
import { readFilingEvents, type StoredFilingEvent } from '../../register/filing-events.js';
import { verifyFleet, wholeFleet } from '../../verify/verify-fleet.js';
import { holder, type Act, type Holder } from './conduct.js';
import { expectedLife } from './expected-life.js';
import { LifeWorld, morning } from './life-world.js';

/** What three years of a number of cards came to, beside what must have happened. */
export interface LivedYears {
  readonly cards: number;
  /** Instants at which the clock stopped because something fell due. */
  readonly stops: number;
  readonly days: number;
  readonly events: number;
  readonly cases: number;
  /** Cards whose history is not what must have happened, with both. */
  readonly astray: readonly { readonly card: string; readonly told: readonly string[]; readonly expected: readonly string[] }[];
  readonly messages: { readonly sent: number; readonly expected: number };
  /** Whatever verification finds. */
  readonly findings: readonly unknown[];
}

const begin = civilDate('2027-01-01');
const until = addYears(begin, 3);

/** Cards live for three years, event by event; their holders request, are refused, withdraw and forget on fixed days. */
export async function liveThreeYears(cards: number): Promise<LivedYears> {
  const world = await LifeWorld.open();
  try {
    await world.beginAt(begin);
    const holders = Array.from({ length: cards }, (_, n) => holder(n, begin, until));
    const ids: string[] = [];
    for (const { validUntil } of holders) ids.push(await world.adopt(validUntil, begin));
    const stops = await live(world, holders, ids);
    return { ...(await reckoning(world, holders, ids)), stops };
  } finally {
    await world.close();
  }
}

async function live(world: LifeWorld, holders: readonly Holder[], ids: readonly string[]): Promise<number> {
  const acts = holders.flatMap((one, n) => one.acts.map(({ on, act }) => ({ on, act, id: ids[n] ?? '' }))).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  let stops = 0;
  for (const [on, due] of Map.groupBy(acts, (act) => act.on)) {
    stops += (await world.walkTo(morning(on))).stops.length;
    for (const { act, id } of due) await carryOut(world, act, id);
  }
  return stops + (await world.walkTo(morning(until))).stops.length;
}

function carryOut(world: LifeWorld, act: Act, id: string): Promise<void> {
  if (act === 'request') return world.request(id);
  if (act === 'withdraw') return world.withdraw(id);
  return world.decide(id, act === 'renew' ? 'RENEW' : 'REFUSE');
}

async function reckoning(world: LifeWorld, holders: readonly Holder[], ids: readonly string[]): Promise<Omit<LivedYears, 'stops'>> {
  const events = Map.groupBy(await readFilingEvents(world.sql, ids), ({ filingId }) => filingId);
  const lives = holders.map((one, n) => ({ card: ids[n] ?? '', told: (events.get(ids[n] ?? '') ?? []).flatMap(worded), expected: expectedLife(one, begin, until) }));
  const count = async (table: string) => (await world.sql.row<{ n: number }>(`select count(*) as n from ${table}`))?.n ?? 0;
  const { deviating, filings, anchors } = await verifyFleet(world.toy.deps, wholeFleet);
  return {
    cards: holders.length, days: await count('filing_sweep'), events: lives.reduce((sum, { told }) => sum + told.length, 0), cases: await count('filing_case'),
    astray: lives.filter(({ told, expected }) => told.join() !== expected.join()),
    messages: { sent: await count('notification'), expected: 2 * lives.flatMap(({ expected }) => expected).filter(isTold).length },
    findings: [...deviating, ...filings, ...anchors],
  };
}

/** What the sweep did is told to the holder and to the supervisors; what a case did is told by the case. */
function isTold(line: string): boolean {
  return / (reminded|opened|close|status (expiring|grace))/u.test(line);
}

function worded({ kind, at, detail, occasion }: StoredFilingEvent): readonly string[] {
  const day: CivilDate = beijingDate(at);
  if (kind === 'status') return [`${day} status ${String(detail['to'])}`];
  if (kind === 'permission') return [`${day} ${detail['open'] === true ? 'open' : 'close'} ${String(detail['permission'])}`];
  if (kind === 'effective') return [`${day} effective ${String(detail['version'])}`];
  if (kind === 'reminded') return [`${day} reminded ${String(occasion).split(' ')[0] ?? ''}`];
  if (kind === 'opened') return [`${day} opened ${String(occasion).split(' ')[2] ?? ''}`];
  return kind === 'adopted' ? [] : [`${day} ${kind}`];
}
