import type { BilingualName } from '../model.js';
import { DiagramError, type DiagramFault, type DiagramFaultCode } from '../diagram-fault.js';

/** Collects what is wrong with one file, so that its author sees everything at once. */
export class FaultList {
  readonly #faults: DiagramFault[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(code: DiagramFaultCode, element: string | null, message: BilingualName): void {
    this.#faults.push({ code, file: this.#file, element, message });
  }

  throwIfAny(): void {
    if (this.#faults.length > 0) throw new DiagramError(this.#faults);
  }
}
