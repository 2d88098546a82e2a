import { addYears, beijingDate, startOfDay, type CivilDate } from '@beian/calendar';
import { readFilingEvents, verifyFleet, wholeFleet, type StoredFilingEvent } from '@beian/cases';
import { inTurns } from '../../../../../libs/cases/src/temporal/in-turns.js';
import { storyBegins } from './calendar.js';
import { carryOut } from './carry-out.js';
import { holder } from './conduct.js';
import { expectedLife, type ExpectedLife } from './expected-life.js';
import { LifeWorld, type LivingFiling } from './life-world.js';

type Counts = Readonly<Record<string, number>>;

/** What three years of a number of filings came to, beside what must have happened. */
export interface LivedYears {
  readonly filings: number;
  /** Instants at which the clock stopped because something fell due. */
  readonly stops: number;
  readonly days: number;
  /** Filings whose history is not what must have happened, with both. */
  readonly astray: readonly { readonly filing: string; readonly told: readonly string[]; readonly expected: readonly string[] }[];
  readonly letters: { readonly sent: Counts; readonly expected: Counts };
  readonly statuses: { readonly reached: Counts; readonly expected: Counts };
  /** Whatever verification finds. */
  readonly findings: readonly unknown[];
  readonly counts: Counts;
}

const until = addYears(storyBegins, 3);
const atOnce = 4;

/** Filings live for three years, event by event; so many holders renew in time, late, after mistakes, or give up, the others are gone. */
export async function liveThreeYears(filings: number, acting = filings): Promise<LivedYears> {
  const world = await LifeWorld.open(storyBegins);
  try {
    const living: LivingFiling[] = [];
    for (let n = 0; n < filings; n++) living.push(await world.adopt(holder(n, { acting, until }), storyBegins));
    const stops = await live(world, living);
    return { ...(await reckoning(world, living)), stops };
  } finally {
    await world.close();
  }
}

async function live(world: LifeWorld, living: readonly LivingFiling[]): Promise<number> {
  const dated = living.flatMap((filing) => filing.acts.map((act) => ({ filing, act })));
  const days = Map.groupBy(dated.toSorted((one, other) => (one.act.on.localeCompare(other.act.on))), ({ act }) => act.on);
  let stops = 0;
  for (const [on, due] of days) {
    stops += (await world.walkTo(morning(on))).stops.length;
    await inTurns(due, atOnce, ({ filing, act }) => carryOut(world, filing, act));
  }
  return stops + (await world.walkTo(morning(until))).stops.length;
}

async function reckoning(world: LifeWorld, living: readonly LivingFiling[]): Promise<Omit<LivedYears, 'stops'>> {
  const stored = await readFilingEvents(world.sql, living.map(({ id }) => id));
  const histories = Map.groupBy(stored, ({ filingId }) => filingId);
  const lives = living.map((filing) => ({ filing: filing.filingNo, told: (histories.get(filing.id) ?? []).flatMap(worded), expected: expectedLife(filing, until) }));
  const { deviating, filings, anchors, numbers, verified, events } = await verifyFleet(world.register.deps, wholeFleet);
  return {
    filings: living.length, days: await world.count('filing_sweep'),
    astray: lives.map(({ expected, ...life }) => ({ ...life, expected: expected.told })).filter(({ told, expected }) => told.join() !== expected.join()),
    letters: { sent: await world.countedBy(`case when filing_id is null then template else 'day' end`, `notification where filing_id is not null or template like 'fujian-renewal/%'`), expected: lettersOf(lives) },
    statuses: { reached: await world.countedBy('status', 'filing'), expected: counted(lives.map(({ expected }) => expected.status)) },
    findings: [...deviating, ...filings, ...anchors, ...numbers],
    counts: {
      ...counted(stored.flatMap(worded).map((line) => line.slice(11).replace(/ \d+$/u, ''))), ...(await world.countedBy(`'ended ' || ended_by`, 'filing_case where ended_at is not null')), cases: verified, logged: events,
      acts: await world.count('submission'), documents: await world.count('official_document'), messages: await world.count('notification'),
    },
  };
}

/** What a day brings goes to the institution and to the supervisors. */
function lettersOf(lives: readonly { readonly expected: ExpectedLife }[]): Counts {
  return counted(lives.flatMap(({ expected }) => expected.letters.flatMap((letter) => (letter === 'day' ? [letter, letter] : [letter]))));
}

function counted(names: readonly string[]): Counts {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

function worded({ kind, at, detail, occasion }: StoredFilingEvent): readonly string[] {
  const day: CivilDate = beijingDate(at);
  if (kind === 'status') return [`${day} status ${String(detail['to'])}`];
  if (kind === 'permission') return [`${day} ${detail['open'] === true ? 'open' : 'close'} ${String(detail['permission'])}`];
  if (kind === 'effective') return [`${day} effective ${String(detail['version'])}`];
  if (kind === 'opened') return [`${day} opened ${String(occasion).split(' ')[2] ?? ''}`];
  return kind === 'adopted' ? [] : [`${day} ${kind}`];
}

/** Ten in the morning of a day in Beijing. */
function morning(day: CivilDate): string {
  return new Date(Date.parse(startOfDay(day)) + 10 * 3_600_000).toISOString();
}
