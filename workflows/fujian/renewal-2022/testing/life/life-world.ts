import { randomUUID } from 'node:crypto';
import { addDays, addYears, beijingDate, startOfDay, type CivilDate } from '@beian/calendar';
import { adoptFiling, isRefusal, legalTime, performService, prefillTask, readTask, recordSupervision, startCase, submitAct, submitWithdrawal, walkClock, type ActingPerson, type StoredFile, type Workshop } from '@beian/cases';
import type { Fill } from '../../../../../apps/web-e2e/src/journey/journey.js';
import { inTurns } from '../../../../../libs/cases/src/temporal/in-turns.js';
import { InProcessCourse } from '../../../../../libs/cases/src/testing/in-process-course.js';
import { putClockAt, unsettledCases } from '../../../../../libs/cases/src/training/next-due.js';
import { modelOf } from '../../../../courses.js';
import { renewal } from '../../workflow.js';
import type { Holder } from './conduct.js';
import { furnishRegister, type FurnishedRegister } from './furnished-register.js';

/** A filing in the world, with what is known of its holder. */
export interface LivingFiling extends Holder {
  readonly id: string;
  readonly institution: string;
}

const procedureId = 'fujian_renewal_2022';
const atOnce = 4;
const file: StoredFile = { storageKey: 'a'.repeat(64), sha256: 'a'.repeat(64), size: 1 };
/** Nothing is printed: letters are numbered and their contents frozen all the same. */
const workshop: Workshop = { print: async () => file, exportReport: async () => file, pack: async () => file };

/** The real procedure on a real database; cases are carried out in this process while the clock walks. */
export class LifeWorld {
  private readonly running = new Map<string, InProcessCourse>();
  private readonly staff = new Map<string, string>();

  private constructor(readonly register: FurnishedRegister) {}

  static async open(begin: CivilDate): Promise<LifeWorld> {
    const world = new LifeWorld(await furnishRegister());
    await putClockAt(world.sql, startOfDay(begin));
    return world;
  }

  get sql() {
    return this.register.deps.database.sql;
  }

  close(): Promise<void> {
    return this.register.close();
  }

  /** A filing that the register knows from a day on. */
  async adopt(holder: Holder, since: CivilDate): Promise<LivingFiling> {
    const institution = randomUUID();
    const { filingNo, kindLetter, validUntil, provincial } = holder;
    const filingRegion = provincial ? '350000' : '350100';
    await this.sql.run(`insert into organisation (id, kind, name, region_code) values ($1, 'institution', $2, '350100')`, [institution, `福州示例机构${filingNo}`]);
    const id = await adoptFiling(this.sql, {
      filingNo, kindLetter, applicantId: institution, authorityId: this.register.centres.get(filingRegion) ?? '', procedureId, filingRegion, supervisingRegion: null, since, validUntil,
      validFrom: addDays(addYears(validUntil, -3), 1), sites: ['实训中心'], lines: [{ code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4, 3], standard: '国家职业标准（2018年版）' }],
    });
    return { ...holder, id, institution };
  }

  walkTo(instant: string) {
    return walkClock(this.register.deps, instant, () => this.settle());
  }

  async apply({ id, institution }: LivingFiling, application: object, proof: boolean): Promise<void> {
    const actor = this.person('applicant', institution);
    const started = await startCase(this.register.deps, { procedureId, applicantId: institution, filingId: id, actor, application, channel: 'counter', draftId: null });
    if (isRefusal(started)) throw new Error(`${id}: ${started.message.en} ${JSON.stringify(started.violations ?? [])}`);
    if (proof) await this.sql.run(`update material_item set paper_received = 1 where case_id = $1`, [started.caseId]);
    await this.carryOn(started.caseId);
  }

  async does(filing: LivingFiling, element: string, fill: Fill): Promise<void> {
    const { deps } = this.register;
    const caseId = await this.renewalOf(filing);
    const open = await this.sql.row<{ id: string }>(`select id from task where case_id = $1 and element = $2 and state = 'open'`, [caseId, element]);
    const task = open === null ? null : await readTask(this.sql, open.id);
    if (task === null) throw new Error(`${filing.filingNo}: no task ${element} is open`);
    const actor = this.person(element, task.orgId ?? filing.institution);
    const data = await prefillTask(deps, this.sql, task, actor);
    const form = fill(data, { id: actor.userId, name: actor.name, organisationId: actor.organisationId }, beijingDate((await legalTime(this.sql)).now));
    const done = await submitAct(deps, { taskId: task.id, caseId, actor, revision: task.revision, form, policy: async () => null });
    if (isRefusal(done)) throw new Error(`${filing.filingNo} ${element}: ${done.message.en} ${JSON.stringify(done.violations ?? [])}`);
    await this.carryOn(caseId);
  }

  async withdraw(filing: LivingFiling): Promise<void> {
    const caseId = await this.renewalOf(filing);
    const done = await submitWithdrawal(this.register.deps, { caseId, actor: this.person('applicant', filing.institution), reason: '暂不续期', policy: async () => null });
    if (isRefusal(done)) throw new Error(`${filing.filingNo}: ${done.message.en}`);
    await this.carryOn(caseId);
  }

  async recordGround({ id }: LivingFiling, on: CivilDate): Promise<void> {
    await recordSupervision(this.sql, id, { kind: 'terminationGround', issuedBy: '福州市职业技能鉴定指导中心', issuedOn: on, dueOn: null, doneOn: null, text: '伪造考核成绩' });
  }

  async count(from: string): Promise<number> {
    return (await this.sql.row<{ n: number }>(`select count(*) as n from ${from}`))?.n ?? 0;
  }

  async countedBy(name: string, from: string): Promise<Readonly<Record<string, number>>> {
    const rows = await this.sql.rows<{ name: string; n: number }>(`select ${name} as name, count(*) as n from ${from} group by 1 order by 1`);
    return Object.fromEntries(rows.map((row) => [row.name, row.n]));
  }

  /** Carries out whatever waits. */
  private async settle(): Promise<boolean> {
    for (;;) {
      const waiting = await unsettledCases(this.sql);
      if (waiting.length === 0) return true;
      await inTurns(waiting, atOnce, (caseId) => this.carryOn(caseId));
    }
  }

  private async carryOn(caseId: string): Promise<void> {
    const course = this.running.get(caseId) ?? (await InProcessCourse.begin(this.register.deps, renewal, modelOf, caseId));
    this.running.set(caseId, course);
    for (let orders = course.orders; ;) {
      await course.goOn();
      const due = orders.splice(0);
      if (due.length === 0) break;
      for (const order of due) await performService(this.register.deps, workshop, order);
    }
    if (course.ended !== null) this.running.delete(caseId);
  }

  private async renewalOf({ id, filingNo }: LivingFiling): Promise<string> {
    const row = await this.sql.row<{ id: string }>('select id from filing_case where filing_id = $1 and ended_at is null', [id]);
    if (row === null) throw new Error(`${filingNo}: no renewal is under way`);
    return row.id;
  }

  /** Everybody has one post: duties are kept apart. */
  private person(post: string, organisationId: string): ActingPerson {
    const userId = this.staff.get(post) ?? randomUUID();
    this.staff.set(post, userId);
    return { userId, name: '林示例', organisationId, onBehalfOf: null };
  }
}
