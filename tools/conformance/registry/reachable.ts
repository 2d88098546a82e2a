import type { ProcessDeclaration, ProcedureDeclaration, ProcedureRegistry } from '@beian/procedure';
import { gap, type Gap } from './gap.js';

export interface Reachable {
  readonly processes: readonly ProcessDeclaration[];
  readonly gaps: readonly Gap[];
}

/** The process of a procedure and every process it can call, calls within calls included. */
export function reachableFrom({ id, process }: ProcedureDeclaration, registry: ProcedureRegistry): Reachable {
  const found = new Map([[process.model.id, process]]);
  const gaps: Gap[] = [];
  for (const { model } of found.values()) {
    for (const { calledProcess } of Object.values(model.elements)) {
      if (calledProcess === null || found.has(calledProcess)) continue;
      const called = registry.processes[calledProcess];
      if (called === undefined) gaps.push(gap('NO_PROCESS', id, calledProcess, '被调用的流程未声明', 'the called process is not declared'));
      else found.set(calledProcess, called);
    }
  }
  return { processes: [...found.values()], gaps };
}
