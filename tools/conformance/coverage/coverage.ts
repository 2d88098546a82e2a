import type { LogEntry, ProcessModel } from '@beian/bpmn';

/** How often the logs of cases have gone through each element and flow of a set of diagrams. */
export class Coverage {
  private readonly counts = new Map<string, number>();
  readonly models: ReadonlyMap<string, ProcessModel>;

  constructor(models: Iterable<ProcessModel>) {
    this.models = new Map([...models].map((model) => [model.id, model]));
  }

  add(log: Iterable<LogEntry>): void {
    for (const entry of log) this.addEntry(entry);
  }

  count(process: string, id: string): number {
    return this.counts.get(`${process} ${id}`) ?? 0;
  }

  /** What no log has gone through, as `process id`; a task that was entered and then cancelled does not count. */
  gaps(): readonly string[] {
    return [...this.models.values()].flatMap((model) => idsOf(model).filter((id) => this.count(model.id, id) === 0).map((id) => `${model.id} ${id}`));
  }

  private addEntry({ kind, process, element, flow, instance }: LogEntry): void {
    if (instance !== null || !['completed', 'fired', 'taken'].includes(kind)) return;
    // What is left by one way only, or by all at once, logs no flow: the completion says it.
    const flows = flow === null ? (this.models.get(process)?.elements[element]?.outgoing ?? []) : [flow];
    for (const id of [element, ...flows]) this.counts.set(`${process} ${id}`, this.count(process, id) + 1);
  }
}

export function idsOf(model: ProcessModel): readonly string[] {
  return [...Object.keys(model.elements), ...Object.keys(model.flows)];
}
