import { randomBytes } from 'node:crypto';
import { boundCipher, readKeyRing } from '@beian/identity';
import { readTaskDraft, saveTaskDraft, sealedForms } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

const keys = readKeyRing(`k1:${randomBytes(32).toString('base64')}`);
const vault = sealedForms(boundCipher(keys));
const secret = '410725199001011231';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(vault); });
afterAll(() => world.close());

/** Tables in which some row shows the text, whatever the column. */
async function tablesShowing(text: string): Promise<readonly string[]> {
  const { sql } = world.deps.database;
  const tables = await sql.rows<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration' order by 1`);
  const showing: string[] = [];
  for (const { name } of tables) if ((await sql.row(`select 1 from "${name}" t where t::text like $1 limit 1`, [`%${text}%`])) !== null) showing.push(name);
  return showing;
}

describe('personal data of class P3', () => {
  it('stands nowhere in clear: not in applications, drafts, acts, log, facts or messages', async () => {
    const caseId = await world.start({ name: '张读者', minor: false, document: secret });
    const course = await world.course(caseId);
    const task = await world.task(caseId, 'Task_CheckIdentity');
    await saveTaskDraft(world.deps, { taskId: task.id, actor: world.clerk, revision: 0, form: { outcome: 'CONFIRMED', seen: secret }, policy: async () => null });
    await world.complete(task, { outcome: 'CONFIRMED', seen: secret });
    await course.goOn();
    expect(await tablesShowing(secret)).toEqual([]);
    expect(await tablesShowing('张读者')).toContain('submission');
    expect(await readTaskDraft(world.deps, world.deps.database.sql, task.id)).toMatchObject({ form: { seen: secret } });
    const [application] = await world.deps.database.sql.rows<{ form: { readonly [key: string]: string } }>('select form from submission where case_id = $1 and pos = 1', [caseId]);
    expect(vault.open(application?.form ?? {})).toMatchObject({ document: secret });
  });
});
