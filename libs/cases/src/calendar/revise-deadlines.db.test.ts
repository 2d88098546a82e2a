import { withClient } from '../../../../tools/database/roles.mjs';
import { pull } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';
import { casesToRevise, reviseDeadlines } from './revise-deadlines.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

interface Deadline {
  readonly due: string;
  readonly provisional: boolean;
}

const overdueTimer = (caseId: string) => world.deps.database.sql.row<Deadline & Record<string, unknown>>(
  `select due_at as due, provisional from case_timer where case_id = $1 and element = 'Boundary_IdentityOverdue'`, [caseId]);
const identityTask = (caseId: string) => world.deps.database.sql.row<Deadline & Record<string, unknown>>(
  `select due_at as due, provisional from task where case_id = $1 and element = 'Task_CheckIdentity'`, [caseId]);
const stimuli = async (caseId: string) => (await pull(world.deps, { caseId, after: 1 })).stimuli.map(({ element }) => element);

/** The last year whose holidays are published ends while the period runs. */
async function acrossTheYearEnd(): Promise<{ readonly caseId: string; readonly year: number }> {
  const { sql } = world.deps.database;
  const year = ((await sql.row<{ year: number }>(`select extract(year from clock_timestamp())::int as year`))?.year ?? 0) + 1;
  await withClient(world.test.adminUrl, (client) => client.query('delete from calendar_year where year >= $1', [year]));
  await sql.run('update platform_clock set calendar_revision = calendar_revision + 1');
  await world.moveClockTo(`${year - 1}-12-30T02:00:00Z`);
  const caseId = await world.start();
  await world.course(caseId);
  return { caseId, year };
}

describe('a deadline that rests on holidays not yet published', () => {
  it('closes nothing until they are; then the task, its timer and the alarm follow the calendar (A-48)', async () => {
    const { caseId, year } = await acrossTheYearEnd();
    const before = await overdueTimer(caseId);
    expect(before?.provisional).toBe(true);
    expect(await identityTask(caseId)).toEqual(before);
    await world.moveClockTo(before?.due ?? '');
    expect(await stimuli(caseId)).toEqual([]);

    const { sql } = world.deps.database;
    await sql.run(`insert into calendar_year (year, source) values ($1, '示例')`, [year]);
    for (let day = 1; day <= 9; day++) await sql.run(`insert into calendar_day (date, kind, name, source) values ($1, 'rest', '示例假期', '示例')`, [`${year}-01-0${day}`]);
    await sql.run('update platform_clock set calendar_revision = calendar_revision + 1');
    expect(await casesToRevise(world.deps, `${year}-01-01T00:00:00Z`)).toEqual([caseId]);
    expect(await reviseDeadlines(world.deps, caseId)).toBe(true);

    const after = await overdueTimer(caseId);
    expect(after?.provisional).toBe(false);
    expect(Date.parse(after?.due ?? '')).toBeGreaterThan(Date.parse(before?.due ?? ''));
    expect(await identityTask(caseId)).toEqual(after);
    expect(await reviseDeadlines(world.deps, caseId)).toBe(true);
    const { alarm } = await pull(world.deps, { caseId, after: 1 });
    expect(alarm).not.toBeNull();
    expect(await reviseDeadlines(world.deps, caseId)).toBe(false);
    await world.moveClockTo(after?.due ?? '');
    expect(await stimuli(caseId)).toEqual(['Boundary_IdentityReminder', 'Boundary_IdentityOverdue']);
  });
});
