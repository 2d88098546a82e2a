import type {
  CallId, CalledBy, DecisionId, DiagramElement, EndId, EventGatewayId, EventSubProcessId, FlowFrom, Following, MessageCatchId, MultiInstanceTaskId,
  ParallelForkId, ParallelJoinId, ProcessModel, ReceiveId, RuleTaskId, SendId, ServiceId, TimerCatchId, UserTaskId,
} from '@beian/bpmn';
import { asAnswer, asAnswers, asWaited, isFollowing } from './answers.js';
import { park, startOn } from './branches.js';
import type { CaseKernel } from './case-kernel.js';
import { IllegalMove } from './faults.js';
import type { JsonObject, Outcome, PinnedParameters } from './protocol.js';
import { Branch } from './scheduler.js';
import { Scope } from './scope.js';
import type { Answer, Answers, CalledDiagram, Course, Interrupted, OrInterrupted, Step, Waited } from './step.js';
import { Token } from './token.js';
import { raceAt, waitAt, type OnReminder } from './waiting.js';

type Body<D extends ProcessModel> = (step: Step<D>) => Promise<void>;

const done: Outcome = { result: 'DONE', facts: {} };
const noReminder: OnReminder = (boundary) => {
  throw new IllegalMove(`nothing is declared for ${boundary.id}`, boundary.id);
};

/** The author's step of one branch in one run of a process. */
export class CourseStep<D extends ProcessModel> implements Step<D> {
  readonly token: Token;

  constructor(
    readonly kernel: CaseKernel, readonly diagram: D, readonly scope: Scope, readonly branch: Branch,
    flow: string | null, private readonly isReminder = false,
  ) {
    this.token = new Token(kernel, scope, flow);
  }

  get parameters(): PinnedParameters {
    return this.kernel.run.parameters;
  }

  task<Id extends UserTaskId<D> | ReceiveId<D>>(id: Id, ...[reminders]: readonly object[]): Promise<Waited<D, Id>> {
    return this.guarded(id, async () => {
      const ended = await waitAt(this, this.token.moveTo(id), null, this.reminderOf(reminders ?? {}));
      this.token.leave(ended.element);
      return asWaited(this.diagram, id, ended);
    });
  }

  each<Id extends MultiInstanceTaskId<D>>(id: Id, members: readonly string[], ...[reminders]: readonly object[]): Promise<Answers<D, Id> | OrInterrupted<D, Id>> {
    return this.guarded(id, async () => {
      if (members.length === 0 || new Set(members).size !== members.length) throw new IllegalMove(`${id} needs members, each once`, id);
      const ended = await waitAt(this, this.token.moveTo(id), members, this.reminderOf(reminders ?? {}));
      this.token.leave(ended.element);
      return asAnswers(this.diagram, id, ended);
    });
  }

  service<Id extends ServiceId<D>>(id: Id): Promise<Answer<D, Id>> {
    return this.guarded(id, async () => {
      const element = this.token.moveTo(id);
      if (element.execution === 'activity') {
        const { outcome } = await waitAt(this, element, null, noReminder);
        this.token.leave(element);
        return asAnswer(this.diagram, id, outcome);
      }
      if (decides(element)) return asAnswer(this.diagram, id, await this.decide(element));
      this.token.pass(element, {});
      return asAnswer(this.diagram, id, done);
    });
  }

  send(id: SendId<D>): Promise<void> {
    return this.guarded(id, async () => this.token.pass(this.token.moveTo(id), {}));
  }

  rule<Id extends RuleTaskId<D>>(id: Id): Promise<Answer<D, Id>> {
    return this.guarded(id, async () => asAnswer(this.diagram, id, await this.decide(this.token.moveTo(id))));
  }

  timer(id: TimerCatchId<D>): Promise<void> {
    return this.guarded(id, async () => {
      const ended = await waitAt(this, this.token.moveTo(id), null, noReminder);
      this.token.leave(ended.element);
    });
  }

  message(id: MessageCatchId<D>): Promise<JsonObject> {
    return this.guarded(id, async () => {
      const ended = await waitAt(this, this.token.moveTo(id), null, noReminder);
      this.token.leave(ended.element);
      return ended.outcome.facts;
    });
  }

  first<Id extends EventGatewayId<D>>(id: Id): Promise<Interrupted<Following<D, Id>> & { readonly facts: JsonObject }> {
    return this.guarded(id, async () => {
      const { element, outcome } = await raceAt(this, this.token.moveTo(id));
      this.token.leave(element);
      const by = element.id;
      if (!isFollowing(this.diagram, id, by)) throw new IllegalMove(`${by} does not follow ${id}`, id);
      return { by, facts: outcome.facts };
    });
  }

  call<Id extends CallId<D>, C extends CalledDiagram<CalledBy<D, Id>>, In extends JsonObject, Out>(id: Id, course: Course<C, In, Out>, input: In): Promise<Out> {
    return this.guarded(id, async () => {
      const { kernel, scope, branch } = this;
      const element = this.token.moveTo(id);
      if (element.calledProcess !== course.diagram.id) throw new IllegalMove(`${id} calls ${element.calledProcess ?? 'nothing'}, not ${course.diagram.id}`, id);
      const activation = kernel.ledger.nextActivation();
      kernel.ledger.record('entered', scope, id, activation, { detail: { input } });
      kernel.enter({ activation, element, scope, branch, detail: { input } });
      const inner = new Scope(course.diagram, [...scope.path, activation], [...scope.calls, id], input);
      const out = await runProcess(kernel, course, inner, branch, input);
      kernel.ledger.record('completed', scope, id, activation, { detail: { result: inner.element(inner.end ?? '').result } });
      kernel.close(activation, id);
      kernel.withdrawals.completed(scope, id);
      this.token.leave(element);
      return out;
    });
  }

  ask<Id extends DecisionId<D>>(gateway: Id): Promise<Answer<D, Id>> {
    return this.guarded(gateway, async () => {
      const element = this.token.moveTo(gateway);
      return asAnswer(this.diagram, gateway, await this.answerOf(element, this.kernel.ledger.nextActivation()));
    });
  }

  choose<Id extends DecisionId<D>>(gateway: Id, flow: FlowFrom<D, Id>): void {
    this.guardedNow(gateway, () => this.token.take(this.token.moveTo(gateway), flow));
  }

  fork<Id extends ParallelForkId<D>>(gateway: Id, branches: { readonly [F in FlowFrom<D, Id>]: Body<D> }, join: ParallelJoinId<D>): Promise<void> {
    return this.guarded(gateway, async () => {
      const { kernel, scope } = this;
      const fork = this.token.moveTo(gateway);
      kernel.ledger.record('completed', scope, gateway, kernel.ledger.nextActivation());
      const bodies = new Map<string, Body<D>>(Object.entries<Body<D>>(branches));
      await park<void>(kernel, this.branch, (resume) => {
        let running = fork.outgoing.length;
        for (const flow of fork.outgoing) {
          const body = bodies.get(flow);
          if (body === undefined) throw new IllegalMove(`the fork ${gateway} has no branch for ${flow}`, gateway);
          const step = this.besides(flow);
          startOn(kernel, step.branch, () => body(step), () => {
            step.token.moveTo(join);
            if (--running === 0) resume();
          });
        }
      });
      const joined = scope.element(join);
      kernel.ledger.record('completed', scope, join, kernel.ledger.nextActivation());
      this.token.leave(joined);
    });
  }

  withdrawable(id: EventSubProcessId<D>, body: Body<D>, withdrawn: Body<D>): Promise<void> {
    return this.guarded(id, async () => {
      const { kernel, scope } = this;
      const inner = this.besides(this.token.restsOn);
      const end = await park<'finished' | 'withdrawn'>(kernel, this.branch, (resume) => {
        kernel.withdrawals.subscribe({
          eventSubProcess: id, scope, closedBy: scope.element(id).closedBy,
          interrupt: () => {
            kernel.cancelWithin(inner.branch, scope, id);
            resume('withdrawn');
          },
        });
        startOn(kernel, inner.branch, () => body(inner), () => resume('finished'));
      });
      if (end === 'finished') return;
      kernel.ledger.record('fired', scope, id, kernel.ledger.nextActivation());
      const apart = new CourseStep(kernel, this.diagram, scope, this.branch, null);
      apart.token.pass(scope.startIn(id), {});
      await withdrawn(apart);
    });
  }

  end<Id extends EndId<D>>(id: Id): D['elements'][Id]['result'] {
    this.guardedNow(id, () => {
      const element = this.token.moveTo(id);
      this.token.pass(element, element.result === null ? {} : { result: element.result });
      const counts = !this.isReminder && (this.scope.path.length === 0 || element.result !== null);
      if (counts) this.scope.reachedEnd(id);
    });
    return this.diagram.elements[id]?.result ?? null;
  }

  patched(id: string): boolean {
    return this.kernel.patched(id);
  }

  private async decide(element: DiagramElement): Promise<Outcome> {
    const activation = this.kernel.ledger.nextActivation();
    const outcome = await this.answerOf(element, activation);
    this.kernel.ledger.record('completed', this.scope, element.id, activation, { detail: { result: outcome.result } });
    this.token.leave(element);
    return outcome;
  }

  private answerOf({ id }: DiagramElement, activation: number): Promise<Outcome> {
    const { kernel, scope, branch } = this;
    return kernel.ask(branch, { caseId: kernel.run.caseId, process: scope.model.id, element: id, activation, scope: scope.path, input: scope.input });
  }

  private reminderOf(reminders: object): OnReminder {
    const bodies = new Map<string, Body<D>>(Object.entries(reminders));
    return (boundary) => {
      const body = bodies.get(boundary.id);
      if (body === undefined) return noReminder(boundary);
      const step = new CourseStep(this.kernel, this.diagram, this.scope, new Branch(this.branch), this.scope.onlyFlowFrom(boundary), true);
      this.scope.detached++;
      startOn(this.kernel, step.branch, () => body(step), () => this.scope.detachedEnded());
    };
  }

  private besides(flow: string | null): CourseStep<D> {
    return new CourseStep(this.kernel, this.diagram, this.scope, new Branch(this.branch), flow, this.isReminder);
  }

  private async guarded<T>(id: string, body: () => Promise<T>): Promise<T> {
    try {
      this.kernel.scheduler.assertRunning(this.branch, id);
      return await body();
    } catch (error) {
      return this.kernel.refuse(error);
    }
  }

  private guardedNow(id: string, body: () => void): void {
    try {
      this.kernel.scheduler.assertRunning(this.branch, id);
      body();
    } catch (error) {
      this.kernel.fail(error);
    }
  }
}

/** A service task that answers one of several outcomes is asked like a rule. */
function decides(element: DiagramElement): boolean {
  return element.outcomes.length > 1;
}

/** Runs a process from its start event until its code has returned and every token of its scope is consumed. */
export async function runProcess<D extends ProcessModel, In extends JsonObject, Out>(
  kernel: CaseKernel, course: Course<D, In, Out>, scope: Scope, branch: Branch, input: In,
): Promise<Out> {
  const step = new CourseStep(kernel, course.diagram, scope, branch, null);
  step.token.pass(scope.startIn(null), {});
  const out = await course.run(step, input);
  if (scope.detached > 0) await park<void>(kernel, branch, (resume) => { scope.onDetachedEnd = resume; });
  if (scope.end === null) throw new IllegalMove(`the code of ${course.diagram.id} returned without an end that counts`, null);
  return out;
}
