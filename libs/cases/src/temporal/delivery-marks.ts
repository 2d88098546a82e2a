import type { Database } from '../database/database.js';
import { markDelivered } from '../stimuli/delivery.js';

/** Marks positions as delivered some time after they were: a mark that is lost only lets the relay ring once more. */
export class DeliveryMarks {
  private marks = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
    private readonly delayMs = 300,
  ) {}

  note(caseId: string, pos: number): void {
    this.marks.set(caseId, Math.max(pos, this.marks.get(caseId) ?? 0));
    this.timer ??= setTimeout(() => void this.flush(), this.delayMs);
  }

  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const marks = [...this.marks].map(([caseId, pos]) => ({ caseId, pos }));
    this.marks = new Map();
    if (marks.length > 0) await markDelivered(this.database.sql, marks).catch(this.onError);
  }
}
