import { setTimeout as delay } from 'node:timers/promises';
import { OwnPostgres } from '../../../../tools/testing/own-postgres.js';
import { startProduct } from '../../../../tools/testing/product.js';
import { People } from '../api/person.js';
import { Acknowledged } from './acknowledged.js';
import { CaseTable } from './case-table.js';
import { FilingLife, type Surroundings } from './filing-life.js';
import { planOf } from './plan.js';
import { reckon, type Reckoning } from './reckoning.js';
import { Stubborn } from './stubborn.js';
import { strike, strikes, type Doomed, type Victim } from './strikes.js';

export interface FaultPlan {
  readonly cases: number;
  /** People who work at the same time. */
  readonly clients: number;
  /** Acts that are acknowledged between two strikes. */
  readonly actsBetween: number;
  readonly pauseMs: number;
  /** How often the whole row of strikes comes. */
  readonly rounds?: number;
}

export interface FaultReport extends Reckoning {
  /** Parts that fell although nobody had killed them. */
  readonly fallen: readonly Victim[];
}

const limitMs = 20 * 60_000;
/** Ten working days and more: any deadline that is running passes. */
const leapDays = 20;

/** Many cases on the built product while its processes are killed, carried on to their ends, and reckoned up. */
export async function faultRun(plan: FaultPlan): Promise<FaultReport> {
  const postgres = await OwnPostgres.start();
  const product = await startProduct(process.env, postgres.database);
  const givingUp = new AbortController();
  const stubborn = new Stubborn(givingUp.signal);
  const table = new CaseTable(postgres.database.adminUrl, stubborn);
  try {
    const world = { people: new People(product.address), table, acknowledged: new Acknowledged(), stubborn };
    await table.publishYears();
    const lives = Array.from({ length: plan.cases }, (_, index) => new FilingLife(planOf(index), world));
    const fallen = await struckWhile({ product, postgres }, plan, world, (until) => carryOn(lives, plan.clients, until));
    await carryToTheEnd(lives, plan.clients, table);
    return { ...(await reckon(postgres.database, product, world.acknowledged)), fallen };
  } finally {
    givingUp.abort();
    await table.close();
    await product.stop();
  }
}

/** The strikes, each after some more acts; before the last one all that waits for a date falls due. */
async function struckWhile(doomed: Doomed, plan: FaultPlan, { acknowledged, table }: Surroundings, work: (until: () => boolean) => Promise<void>): Promise<readonly Victim[]> {
  let over = false;
  const fallen: Victim[] = [];
  const working = work(() => over);
  const striking = (async () => {
    for (let round = 0; round < (plan.rounds ?? 1); round++) {
      for (const victims of strikes) {
        await moreActs(acknowledged, plan.actsBetween);
        if (victims === strikes.at(-1)) await table.leap(leapDays);
        fallen.push(...(await strike(doomed, victims, plan.pauseMs)));
      }
    }
  })().finally(() => { over = true; });
  await Promise.all([working, striking]);
  return fallen;
}

/** Waits for some more acts; when nobody has anything left to do, a while is enough. */
async function moreActs(acknowledged: Acknowledged, wanted: number): Promise<void> {
  const [goal, giveUp] = [acknowledged.count + wanted, Date.now() + 15_000];
  while (acknowledged.count < goal && Date.now() < giveUp) await delay(20);
}

/** So many people, each carrying one case on after another, again and again until told to stop. */
async function carryOn(lives: readonly FilingLife[], clients: number, until: () => boolean): Promise<void> {
  const queue = [...lives];
  const filed = new Set<FilingLife>();
  const client = async (): Promise<void> => {
    for (let life = queue.shift(); life !== undefined && !until(); life = queue.shift()) {
      if (!filed.has(life)) {
        await life.file();
        filed.add(life);
      }
      await life.carryOn(until);
      if (life.resting === null) return;
      if (life.resting === 'waits') {
        queue.push(life);
        await delay(50);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  for (const life of lives) if (!filed.has(life)) await life.file();
}

async function carryToTheEnd(lives: readonly FilingLife[], clients: number, table: CaseTable): Promise<void> {
  const giveUp = Date.now() + limitMs;
  const late = (): boolean => Date.now() > giveUp;
  for (;;) {
    const queue = lives.filter(({ resting }) => resting !== 'over');
    if (queue.length === 0) return;
    if (late()) throw new Error(`${queue.length} cases have not come to an end: ${queue.map(({ plan }) => plan).join(', ')}`);
    const client = async (): Promise<void> => {
      for (let life = queue.shift(); life !== undefined; life = queue.shift()) await life.carryOn(late);
    };
    await Promise.all(Array.from({ length: clients }, client));
    if (lives.every(({ resting }) => resting !== null) && lives.some(({ resting }) => resting === 'waits')) await table.leap(leapDays);
    await delay(1_000);
  }
}
