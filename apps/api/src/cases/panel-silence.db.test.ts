import { at, type Browser } from '../testing/browser.js';
import { Filer, listOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

describe('a member of a panel', () => {
  let world: FilingWorld;
  let caseId: string;
  let member: Browser;

  beforeAll(async () => {
    world = await FilingWorld.open();
    ({ caseId } = await new Filer(await world.person('jixie-jingban')).filed());
    member = await world.person('xx-zhuanjia2');
  });
  afterAll(() => world.close());

  const sql = async (text: string, values: readonly unknown[]): Promise<readonly Record<string, string>[]> => world.api.data.query(text, [...values]);
  const userId = async (username: string): Promise<string> => (await sql('select id from user_account where username = $1', [username]))[0]?.['id'] ?? '';

  /** A step of the panel as it stands for this expert. */
  async function scoring(expert: string, state: 'open' | 'completed'): Promise<string> {
    const id = await userId(expert);
    const [task] = await sql(
      `insert into task (case_id, case_no, process_id, scope, element, activation, instance, role, assignee, applicant_id, applicant_name, procedure_id, region, state, created_at)
       select case_id, case_no, 'shared_technical_evaluation', '{}', 'Task_ExpertScoring', 50 + (select count(*) from task), $2, 'expert', $2, applicant_id, applicant_name, procedure_id, region, $3, now()
       from task where case_id = $1 order by created_at limit 1 returning id`, [caseId, id, state]);
    return task?.['id'] ?? '';
  }

  async function scoredBy(expert: string): Promise<void> {
    const task = await scoring(expert, 'completed');
    await sql(
      `with s as (
         insert into submission (case_id, pos, process_id, scope, element, activation, instance, form, result, actor, actor_name, actor_org, role, received_at)
         select t.case_id, 60 + (select count(*) from submission), t.process_id, '{}', t.element, t.activation, t.instance, '{"opinion": "符合"}', 'DONE', $2, $3, c.authority_id, 'expert', now()
         from task t join filing_case c on c.id = t.case_id where t.id = $1 returning id)
       update task set submission_id = s.id from s where task.id = $1`, [task, await userId(expert), expert]);
  }

  const opinions = async (task: string) => listOf(await member.get(`/api/v1/tasks/${task}`), 'opinions').map((opinion) => at(opinion, 'actor'));
  const forms = async () => listOf(await member.get(`/api/v1/cases/${caseId}/submissions`)).map((form) => at(form, 'actor'));

  it('sees no opinion of the other members until all have given theirs', async () => {
    await scoredBy('xx-zhuanjia3');
    await scoredBy('xx-zhuanjia2');
    const own = await scoring('xx-zhuanjia2', 'open');
    expect(await opinions(own)).toEqual(['xx-zhuanjia2']);
    expect(await forms()).toEqual(expect.arrayContaining(['xx-zhuanjia2']));
    expect(await forms()).not.toContain('xx-zhuanjia3');
    expect(listOf(await (await world.person('xx-pinggu')).get(`/api/v1/cases/${caseId}/submissions`)).map((form) => at(form, 'actor'))).toContain('xx-zhuanjia3');
    await sql(`update task set element = 'Task_CompileReport', instance = null where id = $1`, [own]);
    expect(await forms()).toContain('xx-zhuanjia3');
  });
});
