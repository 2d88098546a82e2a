import type { ProcessModel } from '@beian/bpmn';
import type { ParameterDeclaration } from '@beian/procedure';
import { gap, type Gap } from './gap.js';

type Unit = ParameterDeclaration['unit'];

const inCalendarDays: readonly string[] = ['calendarDays', 'graceEnd'];

/** A due rule counts days of its own kind, and what arms a timer is a flag. */
export function parameterUnitGaps(where: string, models: readonly ProcessModel[], declared: readonly ParameterDeclaration[]): readonly Gap[] {
  const elements = models.flatMap((model) => Object.values(model.elements));
  const wanted = elements.flatMap(({ due, timer, activeWhen }) => [
    ...[due, timer].flatMap((rule): readonly (readonly [string, Unit])[] => (rule?.parameter == null ? [] : [[rule.parameter, inCalendarDays.includes(rule.fn) ? 'calendarDays' : 'workdays']])),
    ...(activeWhen === null ? [] : [[activeWhen, 'flag'] as const]),
  ]);
  return declared.flatMap((parameter) => {
    const { name } = parameter;
    const unit = wanted.find(([used, counted]) => used === name && counted !== parameter.unit)?.[1];
    return unit === undefined ? [] : [gap('PARAMETER_UNIT', where, name, `图中按 ${unit} 计，声明为 ${parameter.unit}`, `the diagram counts it in ${unit}, the declaration in ${parameter.unit}`)];
  });
}
