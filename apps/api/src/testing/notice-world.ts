import { readFile } from 'node:fs/promises';
import { readStoredDiagram } from '@beian/bpmn/parse';
import { isRefusal, keepDiagrams, performService, startCase, type StoredFile, type Workshop } from '@beian/cases';
import { InProcessCourse } from '../../../../libs/cases/src/testing/in-process-course.js';
import { seedTraining } from '../../../../tools/seed/training.mjs';
import { processModels } from '../../../../workflows/courses.js';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { registry } from '../../../../workflows/index.js';
import { trainingData } from '../../../../workflows/training.js';
import { publicNoticeProcess } from '../../../../workflows/shared/public-notice/process.js';
import { noticeAndDecision, noticeAndDecisionProcedure, noticeAndDecisionXml } from '../../../../workflows/shared/public-notice/testing/notice-and-decision.js';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Bell } from '../desk/case-desk.js';
import { startTestApi, type TestApi } from './api.js';
import { Browser, type Told } from './browser.js';
import { key } from './filer.js';

const drawings = new URL('../../../../bpmn/', import.meta.url);
const printed: StoredFile = { storageKey: 'a'.repeat(64), sha256: 'a'.repeat(64), size: 1 };
const workshop: Workshop = { print: async () => printed, exportReport: async () => printed, pack: async () => printed };

/** The API with a procedure around a public notice, at any date of the calendar; cases are carried out in this process. */
export class NoticeWorld {
  /** What is printed waits. */
  printerIsAway = false;
  private readonly running = new Map<string, InProcessCourse>();
  private readonly known = new Map<string, Browser>();

  private constructor(readonly api: TestApi) {}

  static async open(): Promise<NoticeWorld> {
    const model = await readStoredDiagram(noticeAndDecisionXml, noticeAndDecision.diagram.id);
    const procedure = noticeAndDecisionProcedure(model);
    const processes = { ...registry.processes, [model.id]: procedure.process, [publicNoticeProcess.model.id]: publicNoticeProcess };
    const enlarged = { ...registry, procedures: { ...registry.procedures, [procedure.id]: procedure }, processes };
    const holder: { world: NoticeWorld | null } = { world: null };
    const api = await startTestApi({ registry: enlarged, bell: (): Partial<Bell> => ({ ring: async ({ caseId }) => ((await holder.world?.goOn(caseId)), { state: 'applied' }) }) });
    await seedTraining(api.data, registry.regions, trainingData);
    await keepDiagrams(api.deps.database.sql, enlarged, async (id) => (id === model.id ? noticeAndDecisionXml : readFile(new URL(`${id.replace('_', '/').replaceAll('_', '-')}.bpmn`, drawings), 'utf8')));
    await api.data.query('alter table platform_clock drop constraint platform_clock_offset_ms_check');
    return (holder.world = new NoticeWorld(api));
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  /** Puts the clock to an instant, back too: scenarios have dates. */
  async at(instant: string): Promise<this> {
    await this.api.data.query('update platform_clock set offset_ms = ceil(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint', [instant]);
    return this;
  }

  async person(username: string): Promise<Browser> {
    const known = this.known.get(username);
    if (known !== undefined) return known;
    const browser = new Browser(this.api.app);
    const told = await browser.signIn(username, 'Training-2026');
    if (told.status !== 201) throw new Error(`${username} cannot sign in: ${told.status}`);
    this.known.set(username, browser);
    return browser;
  }

  /** A case that waits for the draft of its notice. */
  async filed(application: JsonObject = employerApplication): Promise<string> {
    const [institution] = await this.api.data.query(`select id from organisation where uscc = '91410700MA0TERT165'`);
    const [user] = await this.api.data.query(`select id from user_account where username = 'jixie-jingban'`);
    const started = await startCase(this.api.deps, {
      procedureId: noticeAndDecision.diagram.id, applicantId: institution.id, channel: 'online', draftId: null, application,
      actor: { userId: user.id, name: '经办员', organisationId: institution.id, onBehalfOf: null },
    });
    if (isRefusal(started)) throw new Error(JSON.stringify(started.violations));
    const begun = await InProcessCourse.begin(this.api.deps, noticeAndDecision, (id) => processModels[id] ?? noticeAndDecision.diagram, started.caseId);
    this.running.set(started.caseId, begun);
    await this.act('xx-chushen1', started.caseId, 'Task_Review', { note: '符合条件' });
    return started.caseId;
  }

  async published(caseId: string, changes: object = {}): Promise<void> {
    await this.act('xx-gongshi', caseId, 'Task_DraftNotice', { phone: '0373-1234567', ...changes });
    await this.act('xx-lingdao1', caseId, 'Task_ApproveNotice', { outcome: 'APPROVED', opinion: null });
  }

  async openTask(caseId: string, element: string): Promise<string> {
    const [task] = await this.api.data.query(`select id from task where case_id = $1 and element = $2 and state = 'open'`, [caseId, element]);
    return task?.id ?? 'none';
  }

  /** Completes a task with its prefilled form, changed. */
  async complete(username: string, caseId: string, element: string, changes: object): Promise<Told> {
    const person = await this.person(username);
    const task = await this.openTask(caseId, element);
    const page = await person.get(`/api/v1/tasks/${task}`);
    const data: unknown = page.body !== null && typeof page.body === 'object' && 'data' in page.body ? page.body['data'] : {};
    const revision: unknown = page.body !== null && typeof page.body === 'object' && 'revision' in page.body ? page.body['revision'] : '';
    return person.send('POST', `/api/v1/tasks/${task}/complete`, { body: { form: { ...Object(data), ...changes } }, headers: { 'if-match': `"${String(revision)}"`, ...key() } });
  }

  async act(username: string, caseId: string, element: string, changes: object): Promise<void> {
    const told = await this.complete(username, caseId, element, changes);
    if (told.status !== 200) throw new Error(`${element} by ${username}: ${told.status} ${JSON.stringify(told.body)}`);
  }

  /** Stores the timers that are due by now, and carries out whatever is stored. */
  async goOn(caseId: string): Promise<void> {
    const course = this.running.get(caseId);
    if (course === undefined) return;
    await course.goOn();
    if (this.printerIsAway) return;
    for (const order of course.orders.splice(0)) await performService(this.api.deps, workshop, order);
    await course.goOn();
  }
}
