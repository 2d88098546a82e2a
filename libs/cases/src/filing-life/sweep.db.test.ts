import { addDays, civilDate, startOfDay } from '@beian/calendar';
import { LifeWorld, morning } from '../testing/life/life-world.js';
import { readFilingEvents } from '../register/filing-events.js';
import { readFiling } from '../register/read-filing.js';
import { sweepFilings } from './sweep.js';

let world: LifeWorld;
beforeAll(async () => {
  world = await LifeWorld.open();
  await world.beginAt('2027-01-01');
  await sweepFilings(world.toy.deps);
});
afterAll(() => world.close());

const end = (days: number) => addDays(civilDate('2027-06-30'), days);
const history = async (id: string) => (await readFilingEvents(world.sql, [id])).map(({ kind, at, occasion }) => `${at.slice(0, 10)} ${kind}${occasion === null ? '' : ` ${occasion}`}`);
const messages = async (id: string) => (await world.sql.row<{ n: number }>('select count(*) as n from notification where filing_id = $1', [id]))?.n;

describe('the daily sweep', () => {
  it('does what a day brings about at the beginning of that day, tells the holder and the supervisors, and opens the case', async () => {
    const id = await world.adopt('2027-04-02', '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-02')));
    expect(await history(id)).toEqual([
      '2026-12-31 adopted', '2027-01-01 status status expiring 2027-04-02', '2027-01-01 permission close scopeChanges 2027-04-02', '2027-01-01 opened case toy/card-renewal 1 2027-04-02',
    ]);
    expect([await messages(id), (await readFiling(world.sql, id))?.permissions]).toEqual([6, { reporting: true, scopeChanges: false, batches: true }]);
  });

  it('makes up for missed days in their order, each with its own date, and does nothing twice when several sweep at once', async () => {
    const id = await world.adopt('2027-06-30', '2027-01-01');
    await world.toy.moveClockTo(morning(end(3)));
    await Promise.all([sweepFilings(world.toy.deps), sweepFilings(world.toy.deps), sweepFilings(world.toy.deps)]);
    const once = await history(id);
    expect(once.map((line) => line.replace(' 2027-06-30', ''))).toEqual([
      '2026-12-31 adopted', '2027-03-31 status status expiring', '2027-03-31 permission close scopeChanges', '2027-03-31 opened case toy/card-renewal 1',
      '2027-05-30 reminded reminder-30', '2027-06-19 reminded reminder-10', '2027-06-30 permission close reporting', '2027-06-30 status status grace',
    ]);
    expect(await sweepFilings(world.toy.deps)).toEqual([]);
    expect([await history(id), await messages(id)]).toEqual([once, 14]);
    await world.settle();
  });

  it('A-56: opens a case anew on the day after its withdrawal, and timers that have passed fire at once', async () => {
    const id = await world.adopt('2027-09-01', '2027-07-03');
    await world.walkTo(morning(addDays(civilDate('2027-09-01'), 2)));
    const first = await world.renewal(id);
    await world.withdraw(id);
    expect(await world.renewal(id)).toBeNull();
    await world.walkTo(startOfDay(addDays(civilDate('2027-09-01'), 3)));
    const second = await world.renewal(id);
    expect([second === null, second === first]).toEqual([false, false]);
    const state = await world.sql.row<{ submittedAt: string; stands: string[] }>(
      `select c.submitted_at as "submittedAt", array(select element from case_timer where case_id = c.id order by element) as stands from filing_case c where id = $1`, [second]);
    expect(state).toEqual({ submittedAt: startOfDay(addDays(civilDate('2027-09-01'), 3)), stands: ['Timer_Expiry', 'Timer_GraceEnd'] });
    await world.walkTo(startOfDay(addDays(civilDate('2027-09-01'), 61)));
    expect((await readFiling(world.sql, id))?.status).toBe('lapsed');
  });

  it('lets the clock of the training stop at every day on which something happens, and at no other', async () => {
    const id = await world.adopt('2028-06-30', '2027-11-02');
    const { stops } = await world.walkTo(morning(civilDate('2028-07-02')));
    const days = [-90, -30, -10, 1].map((each) => startOfDay(addDays(civilDate('2028-06-30'), each)));
    expect([stops, (await history(id)).length]).toEqual([days, 8]);
  });
});
