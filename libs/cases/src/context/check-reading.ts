import type { Actor, CheckContext } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import type { CaseMemory } from './case-memory.js';
import { CaseReading, type Standpoint } from './case-reader.js';

/** Reads for the check of a submission, before anything is stored. */
export class CheckReading extends CaseReading implements CheckContext {
  constructor(memory: CaseMemory, standpoint: Standpoint, input: JsonObject, readonly actor: Actor) {
    super(memory, standpoint, input);
  }

  static async at(memory: CaseMemory, standpoint: Standpoint, actor: Actor): Promise<CheckReading> {
    return new CheckReading(memory, standpoint, await memory.inputOf(standpoint.scope), actor);
  }
}
