import { randomUUID } from 'node:crypto';
import { readStanding, rollUpDurations, rollUpStanding, standingCases, usualDurations, wholeDuration, type StandingFigure } from '../index.js';
import { wholeDurationsOfEndedCases } from '../migrations/whole-duration-tables.js';
import type { InProcessCourse } from '../testing/in-process-course.js';
import { ToyWorld, type OpenTask } from '../testing/toy-world.js';

const answers: Readonly<Record<string, readonly string[]>> = {
  Task_CheckIdentity: ['CONFIRMED', 'DOUBTFUL'], Task_CommitteeVote: ['YES', 'YES', 'NO'], Task_CheckCard: ['PASS', 'PASS', 'FAIL'],
};
const procedureId = 'toy/library-card';
const everything = { place: 'filing:990100', procedureId, edition: null, from: null, until: null };

let world: ToyWorld;
const courses = new Map<string, InProcessCourse>();
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

/** The same sequence in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

async function start(minor: boolean): Promise<string> {
  const caseId = await world.start({ name: '张读者', minor });
  courses.set(caseId, await world.course(caseId));
  return caseId;
}

/** One act of a person somewhere, a withdrawal, or a deadline moved. */
async function happen(roll: (sides: number) => number): Promise<void> {
  const caseId = [...courses.keys()][roll(courses.size)] ?? '';
  const tasks = await world.tasks(caseId);
  const task = tasks[roll(Math.max(1, tasks.length))];
  if (roll(25) === 0) await world.withdraw(caseId);
  else if (task !== undefined) await world.complete(task, formOf(task, roll), world.person(`办理人${roll(1_000_000)}`));
  await courses.get(caseId)?.goOn();
}

const formOf = ({ element }: OpenTask, roll: (sides: number) => number) => {
  const outcomes = answers[element];
  return outcomes ? { outcome: outcomes[roll(outcomes.length)] ?? '' } : { note: '登记' };
};

/** Worked out from the log and the tasks alone, by other means than the counts. */
function fromTheLog(path: string, today: string) {
  return world.deps.database.sql.rows<{ element: string; tokens: number; overdue: number; oldest: string }>(
    `with open as (
       select e.element_id as element, (e.legal_at at time zone 'Asia/Shanghai')::date as entered,
         coalesce((select string_agg(s.element, '/' order by p.n) from unnest(e.scope) with ordinality p (a, n) join case_scope s on s.case_id = e.case_id and s.activation = p.a), '') as path,
         (select min(due_date) from task t where t.case_id = e.case_id and t.activation = e.activation and t.state = 'open') as due
       from case_event e join filing_case c on c.id = e.case_id
       where e.kind = 'entered' and c.ended_at is null and not exists (
         select from case_event d where d.case_id = e.case_id and d.activation = e.activation and d.instance is null and d.kind in ('completed', 'cancelled')))
     select element, count(*)::int as tokens, (count(*) filter (where due < $2::date))::int as overdue, min(entered) as oldest from open where path = $1 group by 1 order by 1`, [path, today]);
}

const figures = (path: string, today: string, place = everything.place) => readStanding(world.deps.database.sql, { ...everything, place, path, today });
const own = (read: readonly StandingFigure[]) => read.map(({ element, tokens, overdue, oldest }) => ({ element, tokens, overdue, oldest }));

describe('the counts of open steps', () => {
  it('equal what the log says, after any history, however far the roll-up is', async () => {
    const roll = dice(20_240_403);
    for (let n = 0; n < 9; n++) await start(roll(3) === 0);
    for (let n = 0; n < 110; n++) {
      await happen(roll);
      if (roll(7) === 0) await rollUpStanding(world.deps.database);
      if (n % 22 !== 21) continue;
      for (const path of ['', 'Call_FirstCheck', 'Call_SecondCheck']) {
        for (const today of ['2020-01-01', '2099-01-01']) expect(own(await figures(path, today))).toEqual(await fromTheLog(path, today));
      }
    }
    expect((await figures('', '2099-01-01')).length).toBeGreaterThan(0);
  });

  it('leave no bucket behind where nobody stands', async () => {
    await rollUpStanding(world.deps.database);
    const kept = await world.deps.database.sql.row<{ buckets: number; steps: number; deltas: number }>(
      `select (select coalesce(sum(tokens), 0) from standing_bucket where place = 'filing:990100')::int as buckets, (select count(*) from standing_step)::int as steps, (select count(*) from standing_delta)::int as deltas`);
    expect(kept).toEqual({ buckets: kept?.steps, steps: kept?.steps, deltas: 0 });
  });

  it('count what is inside a call with the call, and list exactly the cases behind a figure', async () => {
    const caseId = await start(false);
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await courses.get(caseId)?.goOn();
    for (const instance of ['member-1', 'member-2', 'member-3']) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance });
    await courses.get(caseId)?.goOn();
    const today = '2099-01-01';
    const call = (await figures('', today)).find(({ element }) => element === 'Call_FirstCheck');
    const [task] = await figures('Call_FirstCheck', today);
    expect(call).toMatchObject({ inside: task?.tokens, insideOverdue: task?.overdue });
    expect(call?.tokens).toBeGreaterThan(0);
    const question = { ...everything, path: '', element: 'Call_FirstCheck', today, late: false, limit: 1, after: null };
    const listed: string[] = [];
    for (let after: readonly [string, string] | null = null; ;) {
      const [row] = await standingCases(world.deps.database.sql, { ...question, after });
      if (row === undefined) break;
      listed.push(row.caseId);
      after = [row.submittedAt, row.caseId];
    }
    expect(listed.length).toBe(call?.tokens);
    expect(listed).toContain(caseId);
    expect((await standingCases(world.deps.database.sql, { ...question, late: true, limit: 100 })).length).toBe(call?.insideOverdue);
    expect(await standingCases(world.deps.database.sql, { ...question, late: true, limit: 100, today: '2020-01-01' })).toEqual([]);
  });

  it('follow a case that goes to another authority, and a deadline that is moved', async () => {
    const { sql } = world.deps.database;
    const office = randomUUID();
    const [before, elsewhere] = [await figures('', '2020-01-01'), await figures('', '2020-01-01', `authority:${office}`)];
    expect(elsewhere).toEqual([]);
    await sql.run('update standing_step set authority_id = $1', [office]);
    await sql.run(`update standing_step set due_on = '2019-01-01'`);
    await rollUpStanding(world.deps.database);
    const after = await figures('', '2020-01-01', `authority:${office}`);
    expect(after.map(({ element, tokens }) => [element, tokens])).toEqual(before.map(({ element, tokens }) => [element, tokens]));
    expect(after.every(({ tokens, overdue }) => overdue === tokens)).toBe(true);
    expect(await figures('', '2020-01-01', `authority:${world.library}`)).toEqual([]);
  });

  it('tell how many working days a step usually takes, over finished activations only', async () => {
    await rollUpDurations(world.deps);
    const finished = await world.deps.database.sql.rows<{ element: string; times: number }>(
      `select e.element_id as element, count(*)::int as times from case_event e join case_event d on d.case_id = e.case_id and d.activation = e.activation and d.kind = 'completed' and d.instance is null
       where e.kind = 'entered' and e.pos <> d.pos group by 1 order by 1`);
    const usual = await usualDurations(world.deps.database.sql, procedureId);
    expect(usual.map(({ element, times }) => ({ element, times })).sort((a, b) => a.element.localeCompare(b.element))).toEqual([...finished].sort((a, b) => a.element.localeCompare(b.element)));
    await world.deps.database.sql.run(`insert into finished_step (procedure_id, process_id, element, entered_on, finished_on, region) select $1, 'p', 'Task_X', '2026-01-05', d, '990100' from unnest(array['2026-01-06', '2026-01-07', '2026-01-12']::date[]) as d`, [procedureId]);
    await rollUpDurations(world.deps);
    expect((await usualDurations(world.deps.database.sql, procedureId)).find(({ element }) => element === 'Task_X')).toMatchObject({ median: 2, p90: 5, times: 3 });
  });

  it('tell how long cases took to each of their ends as counting anew would, whatever happens to them and whoever counts', async () => {
    const { deps, deps: { database: { sql } } } = world;
    const anew = (end: string) => sql.row(
      `select percentile_disc(0.5) within group (order by days) as median, percentile_disc(0.9) within group (order by days) as p90, count(*)::int as times
       from (select (ended_at at time zone 'Asia/Shanghai')::date - (submitted_at at time zone 'Asia/Shanghai')::date as days from filing_case where ended_by = $1) c having count(*) > 0`, [end]);
    const ends = (await sql.rows<{ end: string }>('select distinct ended_by as end from filing_case where ended_by is not null')).map(({ end }) => end);
    const agree = async () => {
      for (const end of ['End_None', ...ends]) expect([end, await wholeDuration(sql, procedureId, end)]).toEqual([end, await anew(end)]);
    };
    expect(ends.length).toBeGreaterThan(1);
    await Promise.all([rollUpDurations(deps), rollUpDurations(deps), rollUpDurations(deps)]);
    await agree();
    await sql.run(`update filing_case c set submitted_at = submitted_at - make_interval(days => d.days) from (select id, (row_number() over (order by id))::int * 3 as days from filing_case) d where c.id = d.id`);
    await Promise.all([rollUpDurations(deps), rollUpDurations(deps)]);
    await agree();
    const [last] = ends;
    await sql.run('update filing_case set ended_by = null, ended_at = null where id = (select id from filing_case where ended_by = $1 limit 1)', [last]);
    while ((await rollUpDurations(deps)) > 0);
    await agree();
    expect(await sql.row('select count(*)::int as waiting from ended_case')).toEqual({ waiting: 0 });
  });

  it('begin with every case that was over before they were kept', async () => {
    const { database } = world.deps;
    const counted = 'select * from whole_duration where times <> 0 order by procedure_id, ended_by, days';
    const kept = await database.sql.rows(counted);
    const filled = await database.transaction(async (sql) => {
      await sql.run('create temporary table whole_duration (like public.whole_duration) on commit drop');
      await sql.run(wholeDurationsOfEndedCases);
      return sql.rows(counted);
    });
    expect([filled, kept.length > 1]).toEqual([kept, true]);
  });
});
