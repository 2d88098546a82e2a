import { randomUUID } from 'node:crypto';
import { civilDate } from '@beian/calendar';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import { libraryCard, processModels } from '@beian/procedure/testing';
import { isRefusal, startCase, submitAct, type CaseDependencies } from '../index.js';
import { InProcessCourse } from '../testing/in-process-course.js';
import { toyProcedure } from '../testing/toy-registry.js';
import { ToyWorld } from '../testing/toy-world.js';

const department = randomUUID();
let world: ToyWorld;
beforeAll(async () => {
  world = await ToyWorld.open();
  await world.deps.database.transaction(async (sql) => {
    await sql.run(`insert into region (code, province_code, path, name_zh, name_en, level, authority_level) values ('990000', '990000', '990000', '示例省', 'Exampleshire', 'province', 'province') on conflict do nothing`);
    await sql.run(`insert into organisation (id, kind, level, name, region_code, organ_code) values ($1, 'department', 'province', '示例文化厅', '990000', '示文')`, [department]);
  });
});
afterAll(() => world.close());

/** The toy procedure declared otherwise. */
function declaring(changes: Partial<ProcedureDeclaration>): CaseDependencies {
  const { registry } = world.deps;
  return { ...world.deps, registry: { ...registry, procedures: { ...registry.procedures, 'toy/library-card': { ...toyProcedure(world.library), ...changes } } } };
}

const begin = (deps: CaseDependencies) =>
  startCase(deps, { procedureId: 'toy/library-card', applicantId: world.readerOrg, filingId: null, actor: world.reader, application: { name: '张读者', minor: false }, channel: 'online', draftId: null });

/** The holders of the check that the case calls after its vote. */
async function holdersOfCheck(deps: CaseDependencies): Promise<readonly { readonly holder: string; readonly role: string }[]> {
  const started = await begin(deps);
  if (isRefusal(started)) throw new Error(started.message.en);
  const course = await InProcessCourse.begin(deps, libraryCard, (process) => processModels[process] ?? libraryCard.diagram, started.caseId);
  const act = async (element: string, form: object, instance: string | null = null) => {
    const task = await world.task(started.caseId, element, instance);
    return submitAct(deps, { taskId: task.id, actor: world.clerk, revision: task.revision, form, policy: async () => null });
  };
  await act('Task_CheckIdentity', { outcome: 'CONFIRMED' });
  await course.goOn();
  for (const member of ['member-1', 'member-2', 'member-3']) await act('Task_CommitteeVote', { outcome: 'YES' }, member);
  await course.goOn();
  const { id } = await world.task(started.caseId, 'Task_CheckCard');
  return world.deps.database.sql.rows<{ holder: string; role: string }>('select holder, role from task_candidate where task_id = $1', [id]);
}

describe('the tasks inside a call', () => {
  it('lie with the organ that usually performs their role', async () => {
    expect(await holdersOfCheck(declaring({}))).toEqual([{ holder: world.library, role: 'librarian' }]);
  });

  it('T-32: lie with another organ alone where the procedure says so', async () => {
    expect(await holdersOfCheck(declaring({ rolesInside: { Call_FirstCheck: { librarian: 'department' } } }))).toEqual([{ holder: department, role: 'librarian' }]);
  });
});

describe('an application', () => {
  const stored = async () => (await world.deps.database.sql.row<{ n: number }>('select count(*)::int as n from filing_case'))?.n;

  it('T-23: is refused with the day of the next window while nothing is taken in, and stores nothing', async () => {
    const before = await stored();
    const message = { zh: '现在不在申报时间', en: 'Applications are not open now' };
    const refused = await begin(declaring({ closedAt: () => ({ code: 'WINDOW_CLOSED', rule: 'JL-S23', message, opensOn: civilDate('2026-07-15'), closesOn: civilDate('2026-07-30'), reminder: 'toy/opened' }) }));
    expect(refused).toMatchObject({ refused: 'conflict', code: 'WINDOW_CLOSED', rule: 'JL-S23', message, current: { opensOn: '2026-07-15' } });
    expect(await stored()).toBe(before);
  });

  it('is judged by the instant at which it was received, to the millisecond', async () => {
    const seen: string[] = [];
    const started = await begin(declaring({ closedAt: (receivedAt) => { seen.push(receivedAt); return null; } }));
    const row = await world.deps.database.sql.row<{ at: string }>('select submitted_at as at from filing_case where id = $1', [isRefusal(started) ? '' : started.caseId]);
    expect(seen).toEqual([row?.at]);
  });
});
