import { namesUsedBy } from '@beian/bpmn';
import { checkParameters, type ProcedureDeclaration, type ProcedureRegistry } from '@beian/procedure';
import { gap, type Gap } from './gap.js';
import type { NamesInCode } from './names-in-code.js';
import { parameterUnitGaps } from './parameter-units.js';
import { processGaps } from './process-gaps.js';
import { reachableFrom } from './reachable.js';

export interface Surroundings {
  readonly registry: ProcedureRegistry;
  /** Roles that the vocabulary of the diagrams knows. */
  readonly roles: readonly string[];
  /** Names in the sources of the procedure and of the processes it calls. */
  readonly workflows: NamesInCode;
  /** Names in the sources of the applications and of the library of cases, which ask every procedure for a few parameters by name. */
  readonly platform: NamesInCode;
}

/** `HA-E3` of a regulation, `A-02` of the assumptions. */
const RULE_ID = /^([A-Z]{2}-[A-Z]\d{1,2}|A-\d{2})$/;

/** Everything that one procedure, with all processes it can call, lacks or has too much. */
export function procedureGaps(procedure: ProcedureDeclaration, { registry, roles, workflows, platform }: Surroundings): readonly Gap[] {
  const { id } = procedure;
  const { processes, gaps } = reachableFrom(procedure, registry);
  const models = processes.map(({ model }) => model);
  const used = namesUsedBy(models);
  const tasks = new Set(processes.flatMap((process) => Object.keys(process.tasks)));
  const missing = (code: Gap['code'], names: Iterable<string>, known: (name: string) => boolean, zh: string, en: string): readonly Gap[] =>
    [...names].filter((name) => !known(name)).map((name) => gap(code, id, name, zh + placeOf(name), en + placeOf(name)));
  const placeOf = (name: string): string => {
    const place = workflows.texts.get(name);
    return place === undefined ? '' : ` (${place})`;
  };
  const parameterNames = procedure.parameters.map(({ name }) => name);
  const needed = new Set([...used.parameters, ...workflows.parameters.keys(), ...platform.parameters.keys()]);
  const notBy = processes.flatMap((process) => Object.values(process.tasks).flatMap((task) => task.notBy));
  return [
    ...gaps,
    ...processes.flatMap(processGaps),
    ...missing('NO_ROLE', used.roles, (role) => Object.hasOwn(procedure.roles, role), '未声明由谁承担此角色', 'the procedure does not say who performs the role'),
    ...missing('NO_ROLE', used.roles, (role) => roles.includes(role), '词汇表没有此角色', 'the vocabulary does not know the role'),
    ...missing('UNUSED_ROLE', Object.keys(procedure.roles), (role) => used.roles.includes(role), '图中没有此角色', 'no diagram names the role'),
    ...checkParameters(procedure.parameters, [...needed]).map(({ parameter, code, detail }) =>
      gap(code === 'MISSING' ? 'NO_PARAMETER' : 'BAD_PARAMETER', id, parameter, `参数声明有误（${code}）${placeOf(parameter)}`, `${code} ${detail}${placeOf(parameter)}`)),
    ...missing('UNUSED_PARAMETER', parameterNames, (name) => needed.has(name) || platform.texts.has(name), '图和代码都没有用到此参数', 'neither a diagram nor code uses the parameter'),
    ...parameterUnitGaps(id, models, procedure.parameters),
    ...missing('NO_DOCUMENT', [...used.documents, ...Object.keys(procedure.drafted)], (type) => Object.hasOwn(registry.documents, type), '没有此文书类型', 'no such document is declared'),
    ...missing('NO_ANCHOR', [...used.anchors, ...workflows.anchorsRead.keys()], (anchor) => anchor === 'enteredAt' || workflows.anchorsSet.has(anchor), '没有代码设定此时点', 'no code ever sets this instant'),
    ...missing('NOT_IN_PROCESS', [...workflows.submissions.keys(), ...notBy], (element) => tasks.has(element), '代码读取的任务不在可达的流程中', 'code names a task that no reachable process has'),
    ...missing('RULE_ID', used.rules, (rule) => RULE_ID.test(rule), '规则编号格式不符', 'this is no rule id'),
  ];
}
