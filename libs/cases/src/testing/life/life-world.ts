import { addDays, civilDate, startOfDay, type CivilDate } from '@beian/calendar';
import { cardRenewal } from '@beian/procedure/testing';
import { adoptFiling } from '../../register/adopt-filing.js';
import { unsettledCases } from '../../training/next-due.js';
import { walkClock, type WalkedClock } from '../../training/walk-clock.js';
import type { InProcessCourse } from '../in-process-course.js';
import { ToyWorld } from '../toy-world.js';

/** Cards with a term in a toy world, whose renewals are carried out in process while the clock walks. */
export class LifeWorld {
  private readonly courses = new Map<string, InProcessCourse>();
  private adopted = 0;

  private constructor(readonly toy: ToyWorld) {}

  static async open(): Promise<LifeWorld> {
    return new LifeWorld(await ToyWorld.open());
  }

  get sql() {
    return this.toy.deps.database.sql;
  }

  close(): Promise<void> {
    return this.toy.close();
  }

  /** A card that is valid until a day and that the register has known since another. @returns its id */
  adopt(validUntil: string, since: string): Promise<string> {
    this.adopted += 1;
    return adoptFiling(this.sql, {
      filingNo: `T${String(this.adopted).padStart(5, '0')}`, applicantId: this.toy.readerOrg, authorityId: this.toy.library, procedureId: 'toy/library-card', kindLetter: 'T',
      filingRegion: '990100', supervisingRegion: null, since: civilDate(since), validFrom: addDays(civilDate(validUntil), -364), validUntil: civilDate(validUntil),
      lines: [line('1-01', '借书'), line('1-02', '阅览')], sites: ['一楼'],
    });
  }

  /** In production the days begin where the system begins; here with a day of the story. */
  async beginAt(day: string): Promise<void> {
    await this.toy.moveClockTo(startOfDay(civilDate(day)));
  }

  walkTo(instant: string): Promise<WalkedClock> {
    return walkClock(this.toy.deps, instant, () => this.settle());
  }

  /** Carries out whatever waits. */
  async settle(): Promise<boolean> {
    for (;;) {
      const waiting = await unsettledCases(this.sql);
      if (waiting.length === 0) return true;
      for (const caseId of waiting) await this.goOn(caseId);
    }
  }

  /** The case of a card's renewal that is under way. */
  async renewal(filingId: string): Promise<string | null> {
    const row = await this.sql.row<{ id: string }>(`select id from filing_case where filing_id = $1 and procedure_id = 'toy/card-renewal' and ended_at is null`, [filingId]);
    return row?.id ?? null;
  }

  async request(filingId: string): Promise<void> {
    await this.toy.message(await this.waiting(filingId), 'renewalRequested');
    await this.settle();
  }

  async decide(filingId: string, outcome: 'RENEW' | 'REFUSE'): Promise<void> {
    await this.toy.act(await this.waiting(filingId), 'Task_DecideRenewal', { outcome }, { actor: this.toy.librarian });
    await this.settle();
  }

  async withdraw(filingId: string): Promise<void> {
    await this.toy.withdraw(await this.waiting(filingId));
    await this.settle();
  }

  private async waiting(filingId: string): Promise<string> {
    const caseId = await this.renewal(filingId);
    if (caseId === null) throw new Error(`no renewal of ${filingId} is under way`);
    return caseId;
  }

  private async goOn(caseId: string): Promise<void> {
    const course = this.courses.get(caseId) ?? (await this.toy.courseOn(caseId, cardRenewal));
    this.courses.set(caseId, course);
    await course.goOn();
    if (course.ended !== null) this.courses.delete(caseId);
  }
}

function line(code: string, occupation: string) {
  return { code, occupation, workType: null, levels: [3], standard: '示例标准' };
}

/** Ten in the morning of a day in Beijing. */
export function morning(day: CivilDate): string {
  return new Date(Date.parse(startOfDay(day)) + 10 * 3_600_000).toISOString();
}
