import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ProcessModel } from '@beian/bpmn';
import type { Course, JsonObject } from '@beian/procedure/kernel';
import { libraryCard, processModels } from '@beian/procedure/testing';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import type { ActingPerson } from '../acts/people-of-act.js';
import { isRefusal, type Refusal } from '../acts/refusal.js';
import { startCase } from '../acts/start-case.js';
import { submitAct, type StoredAct } from '../acts/submit-act.js';
import { submitMessage } from '../acts/submit-message.js';
import { submitWithdrawal } from '../acts/submit-withdrawal.js';
import { Database } from '../database/database.js';
import { keepDiagrams } from '../diagrams/pinned-diagrams.js';
import { identityPeople } from '../people/identity-people.js';
import { openVault, type FormVault } from '../ports/form-vault.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { Calendars } from '../time/calendars.js';
import { InProcessCourse } from './in-process-course.js';
import { resolveParameters, toyRegistry } from './toy-registry.js';

const drawings = new URL('../../../procedure/src/testing/bpmn/', import.meta.url);

export interface OpenTask {
  readonly id: string;
  readonly element: string;
  readonly instance: string | null;
  readonly revision: number;
  readonly dueAt: string | null;
}

/** A migrated database with a library, a reader and people, and cases of the toy procedure in it. */
export class ToyWorld {
  readonly clerk: ActingPerson;
  readonly librarian: ActingPerson;
  readonly reader: ActingPerson;

  private constructor(
    readonly test: TestDatabase,
    readonly deps: CaseDependencies,
    readonly library: string,
    readonly readerOrg: string,
  ) {
    this.clerk = this.person('李核验');
    this.librarian = this.person('王馆员');
    this.reader = this.person('张读者', readerOrg);
  }

  static async open(vault: FormVault = openVault): Promise<ToyWorld> {
    const test = await createTestDatabase();
    const [library, reader] = [randomUUID(), randomUUID()];
    const database = new Database({ url: test.url, connections: 20 });
    const world = new ToyWorld(test, {
      database, registry: toyRegistry(library), people: identityPeople, vault, calendars: new Calendars(), resolveParameters,
    }, library, reader);
    await world.furnish();
    return world;
  }

  async close(): Promise<void> {
    await this.deps.database.close();
    await this.test.drop();
  }

  person(name: string, organisationId = this.library): ActingPerson {
    return { userId: randomUUID(), name, organisationId, onBehalfOf: null };
  }

  async start(application: JsonObject = { name: '张读者', minor: false }, procedureId = 'toy/library-card'): Promise<string> {
    const started = await startCase(this.deps, { procedureId, applicantId: this.readerOrg, filingId: null, actor: this.reader, application, channel: 'online', draftId: null });
    if (isRefusal(started)) throw new Error(started.message.en);
    return started.caseId;
  }

  course(caseId: string): Promise<InProcessCourse> {
    return this.courseOn(caseId, libraryCard);
  }

  /** A run of the case on other code. */
  courseOn<D extends ProcessModel>(caseId: string, code: Course<D, JsonObject, void>): Promise<InProcessCourse> {
    return InProcessCourse.begin(this.deps, code, (process) => processModels[process] ?? libraryCard.diagram, caseId);
  }

  async tasks(caseId: string): Promise<readonly OpenTask[]> {
    return this.deps.database.transaction((sql) =>
      sql.rows<OpenTask & Record<string, unknown>>(`select id, element, instance, revision, due_at as "dueAt" from task where case_id = $1 and state = 'open' order by activation, instance`, [caseId]));
  }

  async task(caseId: string, element: string, instance: string | null = null): Promise<OpenTask> {
    const found = (await this.tasks(caseId)).find((task) => task.element === element && (instance === null || task.instance === instance));
    if (found === undefined) throw new Error(`no open task ${element}`);
    return found;
  }

  /** A person's act on an open task. */
  async act(caseId: string, element: string, form: JsonObject, { actor = this.clerk, instance = null }: { actor?: ActingPerson; instance?: string | null } = {}): Promise<StoredAct | Refusal> {
    const task = await this.task(caseId, element, instance);
    return this.complete(task, form, actor);
  }

  complete(task: OpenTask, form: JsonObject, actor = this.clerk): Promise<StoredAct | Refusal> {
    return submitAct(this.deps, { taskId: task.id, actor, revision: task.revision, form, policy: async () => null });
  }

  withdraw(caseId: string): Promise<StoredAct | Refusal> {
    return submitWithdrawal(this.deps, { caseId, actor: this.reader, reason: '不再需要', policy: async () => null });
  }

  message(caseId: string, message: string): Promise<StoredAct | Refusal> {
    return submitMessage(this.deps, { caseId, message, actor: this.reader, form: {}, facts: {}, policy: async () => null });
  }

  /** Puts the application's clock forward to this instant. */
  async moveClockTo(instant: string): Promise<void> {
    await this.deps.database.transaction((sql) => sql.run(`update platform_clock set offset_ms = greatest(offset_ms, ceil(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint)`, [instant]));
  }

  private async furnish(): Promise<void> {
    await keepDiagrams(this.deps.database.sql, this.deps.registry, (id) => readFile(new URL(`toy/${id.replace(/^toy_/, '').replaceAll('_', '-')}.bpmn`, drawings), 'utf8'));
    await this.deps.database.transaction(async (sql) => {
      await sql.run(`insert into region (code, province_code, path, name_zh, name_en, level, authority_level) values ('990100', '990000', '990100', '示例市', 'Exampleton', 'city', 'city') on conflict do nothing`);
      await sql.run(`insert into organisation (id, kind, level, name, region_code, organ_code) values ($1, 'authority', 'city', '示例图书馆', '990100', '示图')`, [this.library]);
      await sql.run(`insert into organisation (id, kind, name, region_code) values ($1, 'institution', '张读者书社', '990100')`, [this.readerOrg]);
      for (let year = 2019; year <= 2040; year++) await sql.run(`insert into calendar_year (year, source) values ($1, '示例') on conflict do nothing`, [year]);
    });
  }
}
