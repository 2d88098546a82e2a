import { usualWay, type DiagramElement, type DueRule, type ElementType } from '@beian/bpmn';
import type { UsualDuration } from '@beian/cases';
import { isRole, roles } from '@beian/identity';
import type { ProcedureDeclaration, ProcedureRegistry } from '@beian/procedure/declaration';
import type { PinnedParameters } from '@beian/procedure/kernel';
import type { PublicStepDto, TermDto, UsualDaysDto } from './public-steps-dto.js';

/** Fewer say nothing about the next one, and might tell of a single case. */
export const enoughTimes = 5;

/** What a person does or waits for. Rules, services and gateways happen in no time. */
const told: ReadonlySet<ElementType> = new Set(['userTask', 'receiveTask', 'callActivity', 'intermediateCatchTimer', 'intermediateCatchMessage']);

export interface StepSources {
  readonly registry: ProcedureRegistry;
  readonly parameters: PinnedParameters;
  readonly usual: readonly UsualDuration[];
}

/** The diagram of a procedure as the public reads it, calls with their own steps inside. */
export function publicSteps(procedure: ProcedureDeclaration, sources: StepSources): PublicStepDto[] {
  return stepsOf(procedure.process.model.id, sources, new Set());
}

function stepsOf(process: string, sources: StepSources, above: ReadonlySet<string>): PublicStepDto[] {
  const model = sources.registry.processes[process]?.model;
  if (!model || above.has(process)) return [];
  const inside = new Set(above).add(process);
  return usualWay(model).filter(({ element }) => told.has(element.type)).map(({ element, always }) => ({
    element: element.id, name: element.name, what: whatOf(element), who: whoOf(element), always, term: termOf(element.due ?? element.timer, sources.parameters),
    usual: usualOf(process, element, sources.usual), steps: element.calledProcess === null ? [] : stepsOf(element.calledProcess, sources, inside),
  }));
}

function whatOf({ documentation, documentationEn }: DiagramElement): PublicStepDto['what'] {
  return documentation === null ? null : { zh: documentation, en: documentationEn ?? '' };
}

const whoOf = ({ roles: held }: DiagramElement): PublicStepDto['who'] => held.filter(isRole).map((role) => ({ zh: roles[role].zh, en: roles[role].en }));

function termOf(rule: DueRule | null, parameters: PinnedParameters): TermDto | null {
  const days = rule?.parameter ? parameters[rule.parameter] : undefined;
  if (!rule || typeof days !== 'number') return null;
  if (rule.fn === 'workdays' || rule.fn === 'noticeEnd') return { days, unit: 'workdays' };
  return rule.fn === 'calendarDays' ? { days, unit: 'calendarDays' } : null;
}

function usualOf(process: string, { id }: DiagramElement, usual: readonly UsualDuration[]): UsualDaysDto | null {
  const found = usual.find((each) => each.process === process && each.element === id);
  return found && found.times >= enoughTimes ? { median: found.median, p90: found.p90, times: found.times } : null;
}
