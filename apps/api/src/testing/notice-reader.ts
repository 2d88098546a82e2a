import { verifyFleet, wholeFleet } from '@beian/cases';
import { at, Browser, type Told } from './browser.js';
import { key, listOf } from './filer.js';
import type { NoticeWorld } from './notice-world.js';

/** One world for all suites about notices: they share its clock. */
export interface NoticeStage {
  readonly world: NoticeWorld;
  readonly notices: NoticeReader;
}

/** What those who work on a case, its applicant and anybody read of its notices. */
export class NoticeReader {
  readonly anybody: Browser;

  constructor(private readonly world: NoticeWorld) {
    this.anybody = new Browser(world.api.app);
  }

  async of(caseId: string, username = 'xx-yiyi'): Promise<Told> {
    return (await this.world.person(username)).get(`/api/v1/cases/${caseId}/notices`);
  }

  async latest(caseId: string): Promise<string> {
    return String(at(listOf(await this.of(caseId), 'notices').at(-1) ?? null, 'id'));
  }

  shown(id: string): Promise<Told> {
    return this.anybody.get(`/api/v1/public/notices/${id}`);
  }

  async due(caseId: string, element: string): Promise<string> {
    return (await this.world.api.data.query(`select due_date::text as due from task where case_id = $1 and element = $2 and state = 'open'`, [caseId, element]))[0]?.due;
  }

  async waive(caseId: string): Promise<number> {
    return (await (await this.world.person('jixie-jingban')).post(`/api/v1/cases/${caseId}/statement`, { waive: true }, key())).status;
  }

  async verdict(): Promise<readonly string[]> {
    const { deviating, numbers } = await verifyFleet(this.world.api.deps, wholeFleet);
    return [...deviating.flatMap(({ findings }) => findings), ...numbers].map(({ code }) => code);
  }

  /** Published on 2024-09-25: open until 2024-10-08. */
  async publishedOverNationalDay(): Promise<readonly [caseId: string, noticeId: string]> {
    await this.world.at('2024-09-25T10:00:00+08:00');
    const caseId = await this.world.filed();
    await this.world.published(caseId);
    return [caseId, await this.latest(caseId)];
  }
}
