import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import type { CaseDiagramDto, ElementStateDto, ProcessPictureDto } from './case-dto.js';

interface EventRow {
  readonly [key: string]: unknown;
  readonly process: string;
  readonly scope: readonly number[];
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly kind: string;
  readonly flow: string | null;
  readonly at: string;
}

interface OpenTaskRow {
  readonly [key: string]: unknown;
  readonly activation: number;
  readonly who: string | null;
  readonly dueAt: string | null;
}

/** The diagrams of a case with what is done, current and cancelled, folded from its log. */
@Injectable()
export class CasePicture {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, caseId: string): Promise<CaseDiagramDto> {
    const events = await sql.rows<EventRow>(
      `select process_id as process, scope, element_id as element, activation, instance, kind, flow_id as flow, legal_at as at from case_event where case_id = $1 order by seq`, [caseId]);
    const calls = await sql.rows<{ activation: number; element: string }>('select activation, element from case_scope where case_id = $1', [caseId]);
    const tasks = await sql.rows<OpenTaskRow>(
      `select t.activation, u.name as who, t.due_at as "dueAt" from task t left join user_account u on u.id::text = coalesce(t.claimed_by::text, t.assignee) where t.case_id = $1 and t.state in ('open', 'completing')`, [caseId]);
    const hashes = await sql.rows<{ process: string; hash: string }>('select process_id as process, file_hash as hash from case_diagram where case_id = $1', [caseId]);
    const hashOf = new Map(hashes.map(({ process, hash }) => [process, hash]));
    const callOf = new Map(calls.map(({ activation, element }) => [activation, element]));
    const pictures = new Map<string, Picture>();
    for (const event of events) {
      const key = `${event.process} ${event.scope.join('.')}`;
      const picture = pictures.get(key) ?? new Picture(event.process, event.scope, tasks);
      picture.add(event);
      pictures.set(key, picture);
    }
    const processes = [...pictures.values()].map((picture) => picture.dto(hashOf.get(picture.process) ?? null, callOf.get(picture.scope.at(-1) ?? -1) ?? null));
    return { hash: processes[0]?.hash ?? null, processes };
  }
}

class Picture {
  private readonly elements = new Map<string, ElementStateDto>();
  private readonly flows = new Set<string>();

  constructor(readonly process: string, readonly scope: readonly number[], private readonly tasks: readonly OpenTaskRow[]) {}

  add({ element, activation, instance, kind, flow, at }: EventRow): void {
    const seen = this.elements.get(element) ?? { state: 'done', since: null, until: null, who: null, dueAt: null, count: 0 };
    const instant = inBeijing(at);
    if (kind === 'entered') {
      const task = this.tasks.find((open) => open.activation === activation);
      this.elements.set(element, { ...seen, state: 'current', since: instant, until: null, count: seen.count + 1, who: task?.who ?? null, dueAt: task?.dueAt ? inBeijing(task.dueAt) : null });
    }
    if (kind === 'taken' && flow) this.flows.add(flow);
    if (kind === 'fired' || kind === 'taken') this.elements.set(element, { ...seen, state: 'done', until: seen.until ?? instant, count: Math.max(seen.count, 1) });
    const whole = instance === null;
    if (kind === 'completed' && whole) this.elements.set(element, { ...seen, state: 'done', until: instant, who: null, dueAt: null });
    if (kind === 'cancelled' && whole) this.elements.set(element, { ...seen, state: 'cancelled', until: instant, who: null, dueAt: null });
  }

  dto(hash: string | null, callElement: string | null): ProcessPictureDto {
    return { processId: this.process, hash, scope: this.scope, callElement, elements: Object.fromEntries(this.elements), takenFlows: [...this.flows] };
  }
}
