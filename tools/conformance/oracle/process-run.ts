import { Definition, Environment } from 'bpmn-elements';
import type { DiagramCopy } from './diagram-copy.js';
import type { Kind } from './copy-kind.js';
import type { Letter } from './letter.js';

/** What a run asks its surroundings. */
export interface Decisions {
  /** Whether the next token at the gateway takes the flow. */
  takes(scope: string, gateway: string, flow: string): boolean;
  /** How many members the next activation of a multi-instance task has. */
  members(scope: string, element: string): number;
}

/** One run of one process on the other engine: what its tokens did, and what it waits for. */
export class ProcessRun {
  readonly letters: Letter[] = [];
  /** Open elements in the order in which they were reached. */
  readonly open = new Map<string, Kind>();
  private readonly definition: Definition;
  private readonly executions = new Map<string, string>();

  constructor(readonly copy: DiagramCopy, readonly scope: string, decisions: Decisions) {
    const environment = new Environment({
      services: { takes: (gateway: string, flow: string) => decisions.takes(scope, gateway, flow), members: (element: string) => decisions.members(scope, element) },
      Logger: () => ({ debug: () => undefined, warn: () => undefined, error: () => undefined }),
    });
    this.definition = new Definition(copy.template.context.clone(environment));
    this.definition.broker.subscribeTmp('event', 'activity.#', (key, message) => this.observe(key, message.content), { noAck: true });
  }

  get isOver(): boolean {
    return !this.definition.isRunning;
  }

  run(): void {
    this.definition.run();
  }

  /** A person or a service has done it; of a multi-instance task one member. */
  complete(element: string, member: number | null): void {
    const executionId = this.executions.get(member === null ? element : `${element} ${member}`);
    if (executionId === undefined) throw new Error(`${this.scope}${element} waits for nobody`);
    this.definition.signal({ id: element, executionId });
  }

  fire(timer: string): void {
    this.definition.cancelActivity({ id: timer });
  }

  catch(event: string): void {
    this.definition.signal({ id: this.copy.messages.get(event) });
  }

  /** Takes every token away. */
  cancel(): void {
    this.definition.stop();
    for (const [element, kind] of this.open) if (kind !== 'boundary') this.letters.push({ scope: this.scope, element, what: 'cancelled' });
    this.open.clear();
  }

  private observe(key: string, { id, executionId, index }: EventContent): void {
    const kind = this.copy.kinds.get(id);
    if (kind === undefined) return;
    if (key === 'activity.wait') this.executions.set(index === undefined ? id : `${id} ${index}`, executionId);
    if (key === 'activity.enter' && kind !== 'passed') this.reach(id, kind);
    else if (key === 'activity.end') this.end(id, kind);
    else if (key === 'activity.leave' && this.open.delete(id) && kind !== 'boundary') this.letters.push({ scope: this.scope, element: id, what: 'cancelled' });
  }

  private reach(element: string, kind: Kind): void {
    this.open.set(element, kind);
    if (kind !== 'boundary') this.letters.push({ scope: this.scope, element, what: 'reached' });
  }

  private end(element: string, kind: Kind): void {
    this.open.delete(element);
    this.letters.push({ scope: this.scope, element, what: kind === 'passed' || kind === 'boundary' ? 'reached' : 'done' });
  }
}

interface EventContent {
  readonly id: string;
  readonly executionId: string;
  /** Number of a member. */
  readonly index?: number;
}
