import { setTimeout as delay } from 'node:timers/promises';
import { newDraft, saveDraft, submitDraft } from '../api/drafts.js';
import type { People, Person } from '../api/person.js';
import { withdraw } from '../api/cases.js';
import { completeTask, readTask, supplementMaterial } from '../api/tasks.js';
import { procedureId, xinxiangEmployer } from '../journey/application.js';
import { samplePdf } from '../journey/sample-file.js';
import { experts } from '../journey/stages.js';
import type { Acknowledged } from './acknowledged.js';
import type { CaseTable, OpenTask } from './case-table.js';
import { answerOf, leavesOpen, withdrawsAt, type Plan } from './plan.js';
import type { Stubborn } from './stubborn.js';

export interface Surroundings {
  readonly people: People;
  readonly table: CaseTable;
  readonly acknowledged: Acknowledged;
  readonly stubborn: Stubborn;
}

const counterClerk = 'xx-shouli1';
const applicant = 'jixie-jingban';
/** Only an administrator of the institution may withdraw. */
const applicantAdmin = 'jixie-guanli';

/** One case from the counter to its end, whatever is killed meanwhile. */
export class FilingLife {
  private caseId = '';
  private corrected = false;
  private withdrawn = false;
  /** Nothing to do until a date comes, or over. */
  resting: 'waits' | 'over' | null = null;

  constructor(
    readonly plan: Plan,
    private readonly world: Surroundings,
  ) {}

  async file(): Promise<void> {
    const { table, acknowledged, stubborn } = this.world;
    const clerk = await this.person(counterClerk);
    const institution = await this.person(applicant);
    const draft = await stubborn.insist(() => newDraft(clerk, procedureId, { institutionId: institution.organisationId }));
    await stubborn.ask(() => saveDraft(clerk, draft, xinxiangEmployer));
    const told = await stubborn.ask(() => submitDraft(clerk, draft.id));
    const [stored] = await table.rows<{ id: string }>('select case_id as id from application_draft where id = $1 and case_id is not null', [draft.id]);
    if (stored === undefined) throw new Error('refused' in told ? told.refused.message : `draft ${draft.id} was acknowledged and lost`);
    this.caseId = 'answer' in told ? told.answer.caseId : stored.id;
    acknowledged.filings.set(draft.id, this.caseId);
  }

  /** Everything that lies open is done at the same moment, until the case waits for a date or is over. */
  async carryOn(until: () => boolean): Promise<void> {
    this.resting = null;
    while (!until()) {
      const open = (await this.world.table.openTasks(this.caseId)).filter(({ element }) => !leavesOpen(this.plan, element));
      if (open.length > 0) {
        const before = this.world.acknowledged.of(this.caseId);
        await Promise.all([...open.map((task) => this.complete(task)), this.withdrawBeside(open)]);
        if (this.world.acknowledged.of(this.caseId) === before) await delay(300);
        continue;
      }
      const standing = await this.world.table.standing(this.caseId);
      if (standing !== 'moves') {
        this.resting = standing;
        return;
      }
      await delay(100);
    }
  }

  private async complete({ id, element, username }: OpenTask): Promise<void> {
    const { table, acknowledged, stubborn } = this.world;
    const person = await this.person(username);
    const read = await stubborn.ask(() => readTask(person, id));
    if ('refused' in read) return acknowledged.refused(read.refused.problem?.code ?? String(read.refused.status));
    const panel = await Promise.all(experts.map(async (expert) => (await this.person(expert)).id));
    if (element === 'Task_SupplementMaterials') await stubborn.ask(() => supplementMaterial(person, id, 'HA-E-M5', samplePdf('实施方案（补正）.pdf')));
    const today = await table.today();
    const form = answerOf(this.plan, element, panel, this.corrected)(read.answer.data, person, today);
    const told = await stubborn.ask(() => completeTask(person, read.answer, form));
    if ('refused' in told) {
      // The legal time leapt while the form was on its way: its dates are those of a day that is over, and it is written anew.
      if (today !== await table.today()) return acknowledged.refused('A_DAY_THAT_IS_OVER');
      return this.refused(told.refused.status, told.refused.problem?.code, told.refused.message);
    }
    acknowledged.tasks.push({ caseId: this.caseId, taskId: id });
    if (element === 'Task_SupplementMaterials') this.corrected = true;
  }

  private async withdrawBeside(open: readonly OpenTask[]): Promise<void> {
    if (this.withdrawn || !open.some(({ element }) => withdrawsAt(this.plan, element))) return;
    this.withdrawn = true;
    const person = await this.person(applicantAdmin);
    const told = await this.world.stubborn.ask(() => withdraw(person, this.caseId, '企业调整计划，不再申请'));
    if ('answer' in told) this.world.acknowledged.withdrawals.push(this.caseId);
    else this.refused(told.refused.status, told.refused.problem?.code, told.refused.message);
  }

  private person(username: string): Promise<Person> {
    const { people, stubborn } = this.world;
    return stubborn.insist(() => people.find(username));
  }

  /** Somebody or something was first: that is an answer. A form that is wrong is a fault of this test. */
  private refused(status: number, code: string | undefined, message: string): void {
    if (status === 422 || status === 400 || status === 403) throw new Error(`${this.plan} ${this.caseId}: ${message}`);
    this.world.acknowledged.refused(code ?? String(status));
  }
}
