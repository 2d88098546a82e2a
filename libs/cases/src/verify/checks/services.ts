import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

const endOf = { completed: 'done', cancelled: 'cancelled' } as const;

/** Every service step that takes time has its order with the same end, and the other way round. */
export function servicesMatchLog({ facts: { services }, activations }: ExaminedCase): readonly Finding[] {
  const rows = new Map(services.map((service) => [service.activation, service]));
  const differing = [...activations.values()].filter(({ element }) => element.execution === 'activity').flatMap(({ entered, ended }) => {
    const state = ended === null ? 'open' : ended.kind === 'completed' ? endOf.completed : endOf.cancelled;
    if (rows.get(entered.activation)?.state === state) return [];
    return [finding('services', 'SERVICE_DIFFERS', ended ?? entered, `系统步骤 ${entered.element}（活动 ${entered.activation}）的状态与办理记录不一致`, `The service step ${entered.element} (activation ${entered.activation}) differs from the log`)];
  });
  const stray = services.filter(({ activation, element }) => activations.get(activation)?.element.id !== element)
    .map(({ element, activation }) => finding('services', 'SERVICE_NEVER_ENTERED', { element }, `系统步骤 ${element}（活动 ${activation}）在办理记录中没有开始`, `The service step ${element} (activation ${activation}) was never entered in the log`));
  return [...differing, ...stray];
}

/** What a rule answered is what the log says it answered. */
export function rulesMatchLog({ facts: { rules, log }, elementOf }: ExaminedCase): readonly Finding[] {
  const answers = new Map(rules.map(({ element, activation, result }) => [`${element} ${activation}`, result]));
  return log.filter((entry) => entry.kind === 'completed' && elementOf(entry)?.type === 'businessRuleTask' && answers.get(`${entry.element} ${entry.activation}`) !== entry.detail['result'])
    .map((entry) => finding('rules', 'RULE_ANSWER_DIFFERS', entry, `第 ${entry.seq} 条记录的规则结论（${entry.element}）与存档的结论不一致`, `The rule ${entry.element} answered something else than entry ${entry.seq} says`));
}
