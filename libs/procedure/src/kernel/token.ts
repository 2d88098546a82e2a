import type { DiagramElement } from '@beian/bpmn';
import type { CaseKernel } from './case-kernel.js';
import { IllegalMove } from './faults.js';
import type { JsonObject } from './protocol.js';
import type { Scope } from './scope.js';

/** The token of one branch: it rests on a flow and moves only where the diagram lets it. */
export class Token {
  constructor(private readonly kernel: CaseKernel, private readonly scope: Scope, private flow: string | null) {}

  get restsOn(): string | null {
    return this.flow;
  }

  /** Moves to the element, passing merges; throws IllegalMove when the diagram leads elsewhere. */
  moveTo(id: string): DiagramElement {
    const wanted = this.scope.element(id);
    for (;;) {
      if (this.flow === null) throw new IllegalMove(`${id} was asked for, but the branch has no token any more`, id);
      const { target } = this.scope.flow(this.flow);
      if (target === id) return wanted;
      const passed = this.scope.element(target);
      const [only] = passed.outgoing;
      if (passed.type !== 'exclusiveGateway' || passed.outgoing.length !== 1 || only === undefined) {
        throw new IllegalMove(`${id} was asked for where ${this.scope.model.id} leads to ${target}`, id);
      }
      this.take(passed, only);
    }
  }

  /** An exclusive gateway takes one flow. */
  take(gateway: DiagramElement, flow: string): void {
    if (!gateway.outgoing.includes(flow)) throw new IllegalMove(`${flow} does not leave ${gateway.id}`, gateway.id);
    this.kernel.ledger.record('taken', this.scope, gateway.id, this.kernel.ledger.nextActivation(), { flow });
    this.flow = flow;
  }

  /** An element that takes no time is done at once. */
  pass(element: DiagramElement, detail: JsonObject): void {
    this.kernel.ledger.record('completed', this.scope, element.id, this.kernel.ledger.nextActivation(), { detail });
    this.kernel.withdrawals.completed(this.scope, element.id);
    this.leave(element);
  }

  leave(element: DiagramElement): void {
    this.flow = element.type === 'endEvent' ? null : this.scope.onlyFlowFrom(element);
  }
}
