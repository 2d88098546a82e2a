import type { ActivationName, JsonObject, Move, MoveKind } from './protocol.js';
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

  /** Numbers later activations above what was used before a repair. */
  skipTo(serial: number): void {
    this.serial = Math.max(this.serial, serial);
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

  /** Of an activation that this run never saw: it belongs to what became void. */
  recordNamed(kind: MoveKind, { process, scope, element, activation }: ActivationName, detail: JsonObject): void {
    this.batch.push({ kind, process, scope, element, activation, instance: null, flow: null, detail });
  }

  takeBatch(): readonly Move[] {
    const moves = this.batch;
    this.batch = [];
    return moves;
  }
}
