import type { DiagramElement } from '@beian/bpmn';
import type { CaseKernel } from './case-kernel.js';
import type { JsonObject, Outcome, Stimulus } from './protocol.js';
import { Branch } from './scheduler.js';
import type { Scope } from './scope.js';
import type { Wait } from './waits.js';

/** How a wait ended: by the element itself or by an interrupting boundary event. */
export interface Ended {
  readonly element: DiagramElement;
  readonly outcome: Outcome;
  /** Answers of the members of a multi-instance task, in entry order. */
  readonly answers: readonly Outcome[];
}

export interface Place {
  readonly kernel: CaseKernel;
  readonly scope: Scope;
  readonly branch: Branch;
}

/** Starts the branch behind a non-interrupting boundary event. */
export type OnReminder = (boundary: DiagramElement) => void;

const nothing: Outcome = { result: 'DONE', facts: {} };
const nothingMore: JsonObject = {};

/** Enters an element and waits for the stimulus that ends it. */
export function waitAt(place: Place, element: DiagramElement, members: readonly string[] | null, onReminder: OnReminder): Promise<Ended> {
  const { kernel, scope, branch } = place;
  const activation = kernel.ledger.nextActivation();
  const detail = members === null ? nothingMore : { members };
  kernel.ledger.record('entered', scope, element.id, activation, { detail });
  return new Promise((resolve) => {
    const end = (by: DiagramElement, outcome: Outcome): void => {
      kernel.close(activation, by.id);
      const answers = [...(wait.members?.values() ?? [])].flatMap((answer) => (answer === null ? [] : [answer]));
      kernel.scheduler.enqueue(branch, () => resolve({ element: by, outcome, answers }));
    };
    const wait: Wait = {
      activation, element, scope, branch, detail,
      members: members === null ? null : new Map(members.map((member) => [member, null])),
      fired: new Set(),
      accept: (stimulus) => {
        if (!answered(kernel, wait, stimulus)) return;
        kernel.ledger.recordOn('completed', wait, { result: stimulus.outcome.result });
        kernel.withdrawals.completed(scope, element.id);
        end(element, stimulus.outcome);
      },
      boundary: (boundary) => {
        kernel.ledger.record('fired', scope, boundary.id, kernel.ledger.nextActivation(), { detail: { host: activation } });
        wait.fired.add(boundary.id);
        if (!boundary.interrupting) return onReminder(boundary);
        kernel.ledger.recordOn('cancelled', wait, { by: boundary.id });
        end(boundary, nothing);
      },
    };
    kernel.waitFor(wait);
    if (element.execution === 'activity') {
      kernel.orders.set(activation, { caseId: kernel.run.caseId, process: scope.model.id, element: element.id, activation, scope: scope.path });
    }
    takeMail(kernel, wait);
  });
}

/** Notes a member's answer; true when the whole wait is answered. */
function answered(kernel: CaseKernel, wait: Wait, stimulus: Stimulus): boolean {
  if (wait.members === null) return true;
  const member = stimulus.instance ?? '';
  wait.members.set(member, stimulus.outcome);
  kernel.ledger.record('completed', wait.scope, wait.element.id, wait.activation, { instance: member, detail: { result: stimulus.outcome.result } });
  return [...wait.members.values()].every((answer) => answer !== null);
}

/** Messages that came before anybody waited are taken by the next catch. */
function takeMail(kernel: CaseKernel, wait: Wait): void {
  const own = wait.element.message === null ? null : kernel.takeMail(wait.element.message);
  if (own !== null) return wait.accept(own);
  for (const boundary of wait.scope.boundariesOf(wait.element.id)) {
    const mail = boundary.message === null ? null : kernel.takeMail(boundary.message);
    if (mail === null) continue;
    wait.boundary(boundary);
    if (boundary.interrupting) return;
  }
}

/** Enters all events behind an event-based gateway; the first stimulus wins, the others are cancelled. */
export function raceAt(place: Place, gateway: DiagramElement): Promise<{ readonly element: DiagramElement; readonly outcome: Outcome }> {
  const { kernel, scope, branch } = place;
  const activation = kernel.ledger.nextActivation();
  kernel.ledger.record('entered', scope, gateway.id, activation);
  kernel.enter({ activation, element: gateway, scope, branch, detail: nothingMore });
  return new Promise((resolve) => {
    const rivals: Wait[] = gateway.outgoing.map((flow) => {
      const element = scope.element(scope.flow(flow).target);
      const wait: Wait = {
        activation: kernel.ledger.nextActivation(), element, scope, branch, detail: nothingMore, members: null, fired: new Set(),
        boundary: () => undefined,
        accept: (stimulus) => {
          kernel.ledger.recordOn('completed', wait);
          for (const loser of rivals) if (loser !== wait) kernel.ledger.recordOn('cancelled', loser, { by: element.id });
          kernel.ledger.record('completed', scope, gateway.id, activation);
          for (const rival of rivals) kernel.close(rival.activation, element.id);
          kernel.close(activation, element.id);
          kernel.withdrawals.completed(scope, element.id);
          kernel.scheduler.enqueue(branch, () => resolve({ element, outcome: stimulus.outcome }));
        },
      };
      return wait;
    });
    for (const wait of rivals) {
      kernel.ledger.record('entered', scope, wait.element.id, wait.activation);
      kernel.waitFor(wait);
    }
    for (const wait of rivals) {
      const mail = wait.element.message === null ? null : kernel.takeMail(wait.element.message);
      if (mail !== null) return wait.accept(mail);
    }
  });
}
