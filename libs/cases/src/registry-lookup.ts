import type { ProcedureDeclaration, ProcedureRegistry, ProcessDeclaration, TaskDeclaration } from '@beian/procedure/declaration';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

export function procedureOf(registry: ProcedureRegistry, id: string): ProcedureDeclaration {
  const procedure = registry.procedures[id];
  if (procedure === undefined) throw new Error(`no procedure ${id} is declared`);
  return procedure;
}

export function processOf(registry: ProcedureRegistry, id: string): ProcessDeclaration {
  const process = registry.processes[id];
  if (process === undefined) throw new Error(`no process ${id} is declared`);
  return process;
}

export function elementOf(process: ProcessDeclaration, id: string): DiagramElement {
  const element = process.model.elements[id];
  if (element === undefined) throw new Error(`${process.model.id} has no element ${id}`);
  return element;
}

export function taskOf(process: ProcessDeclaration, element: string): TaskDeclaration {
  const task = process.tasks[element];
  if (task === undefined) throw new Error(`no form is declared for ${process.model.id} ${element}`);
  return task;
}

export function startOf(process: ProcessDeclaration): DiagramElement {
  const start = Object.values(process.model.elements).find(({ type, parent }) => type === 'startEvent' && parent === null);
  if (start === undefined) throw new Error(`${process.model.id} has no start event`);
  return start;
}

/** A process and all that it can call, itself first. */
export function reachableProcesses(registry: ProcedureRegistry, id: string): readonly ProcessDeclaration[] {
  const found = new Map<string, ProcessDeclaration>();
  const visit = (processId: string): void => {
    if (found.has(processId)) return;
    const process = processOf(registry, processId);
    found.set(processId, process);
    for (const { calledProcess } of Object.values(process.model.elements)) if (calledProcess !== null) visit(calledProcess);
  };
  visit(id);
  return [...found.values()];
}
