import type { Outcome, StimulusKind } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import { legalTimeAndDue, notBefore, type DueTimer, type LegalTime } from '../time/legal-clock.js';
import { lockCase, type CaseRow } from './case-row.js';

export interface NewStimulus {
  readonly kind: StimulusKind;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly outcome: Outcome;
  readonly submissionId: string | null;
}

/** A locked case whose due timers are stored: the next position is free to be given. */
export class StimulusQueue {
  private constructor(
    private readonly sql: Sql,
    readonly row: CaseRow,
    readonly time: LegalTime,
    private last: { pos: number; receivedAt: string },
  ) {}

  /** Locks the case, reads the clock after the lock, and stores the rows of all timers that are due. Null: no such case. */
  static async open(sql: Sql, caseId: string): Promise<StimulusQueue | null> {
    const [row, { time, due }] = await Promise.all([lockCase(sql, caseId), legalTimeAndDue(sql, caseId)]);
    if (row === null) return null;
    const queue = new StimulusQueue(sql, row, time, { pos: row.lastPos, receivedAt: row.lastReceivedAt });
    if (row.endedAt === null) await queue.storeTimers(due);
    return queue;
  }

  /** Receipt of what is stored next: the time read after the lock, never below the case's last one. */
  get receivedAt(): string {
    return notBefore(this.time.now, this.last.receivedAt);
  }

  get nextPos(): number {
    return this.last.pos + 1;
  }

  get lastPos(): number {
    return this.last.pos;
  }

  async append(stimulus: NewStimulus, receivedAt = this.receivedAt): Promise<number> {
    const pos = this.nextPos;
    await this.sql.later(
      `with moved as (update filing_case set last_pos = $2, last_received_at = $9 where id = $1)
       insert into case_stimulus (case_id, pos, kind, element, activation, instance, result, facts, received_at, submission_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.row.id, pos, stimulus.kind, stimulus.element, stimulus.activation, stimulus.instance,
        stimulus.outcome.result, JSON.stringify(stimulus.outcome.facts), receivedAt, stimulus.submissionId,
      ],
    );
    this.last = { pos, receivedAt };
    return pos;
  }

  private async storeTimers(due: readonly DueTimer[]): Promise<void> {
    for (const timer of due) {
      await this.sql.later(`update case_timer set state = 'stored' where case_id = $1 and activation = $2 and element = $3`, [this.row.id, timer.activation, timer.element]);
      await this.append(
        { kind: 'timer', element: timer.element, activation: timer.activation, instance: null, outcome: { result: 'DUE', facts: {} }, submissionId: null },
        notBefore(timer.dueAt, this.last.receivedAt),
      );
    }
  }
}
