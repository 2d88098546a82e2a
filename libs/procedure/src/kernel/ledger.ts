import type { JsonObject, Move, MoveKind } from './protocol.js';
import type { Scope } from './scope.js';
import type { OpenActivation } from './waits.js';

const nothing: JsonObject = {};

/** The moves of the position being applied, and the serials of all activations of the case. */
export class Ledger {
  private serial = 0;
  private batch: Move[] = [];

  nextActivation(): number {
    return ++this.serial;
  }

  get lastActivation(): number {
    return this.serial;
  }

  record(kind: MoveKind, scope: Scope, element: string, activation: number, extra: { instance?: string; flow?: string; detail?: JsonObject } = {}): void {
    this.batch.push({
      kind, process: scope.model.id, scope: scope.path, element, activation,
      instance: extra.instance ?? null, flow: extra.flow ?? null, detail: extra.detail ?? nothing,
    });
  }

  recordOn(kind: MoveKind, open: OpenActivation, detail: JsonObject = nothing): void {
    this.record(kind, open.scope, open.element.id, open.activation, { detail });
  }

  takeBatch(): readonly Move[] {
    const moves = this.batch;
    this.batch = [];
    return moves;
  }
}
