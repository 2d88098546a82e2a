import type { LogEntry, ProcessModel } from '@beian/bpmn';

/** Which elements and flows of a set of diagrams the logs of cases have gone through. */
export class Coverage {
  private readonly visited = new Set<string>();
  private readonly models: ReadonlyMap<string, ProcessModel>;

  constructor(models: Iterable<ProcessModel>) {
    this.models = new Map([...models].map((model) => [model.id, model]));
  }

  add(log: Iterable<LogEntry>): void {
    for (const entry of log) this.addEntry(entry);
  }

  /** What no log has gone through, as `process id`; a task that was entered and then cancelled does not count. */
  gaps(): readonly string[] {
    return [...this.models.values()].flatMap((model) =>
      [...Object.keys(model.elements), ...Object.keys(model.flows)].map((id) => `${model.id} ${id}`).filter((key) => !this.visited.has(key)));
  }

  private addEntry({ kind, process, element, flow, instance }: LogEntry): void {
    if (instance !== null || !['completed', 'fired', 'taken'].includes(kind)) return;
    this.visited.add(`${process} ${element}`);
    // What is left by one way only, or by all at once, logs no flow: the completion says it.
    const flows = flow === null ? (this.models.get(process)?.elements[element]?.outgoing ?? []) : [flow];
    for (const taken of flows) this.visited.add(`${process} ${taken}`);
  }
}
