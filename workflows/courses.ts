import type { ProcessModel } from '@beian/bpmn';
import { anyCourse, type AnyCourse } from '@beian/procedure/kernel';
import { renewal as fujianRenewal2022 } from './fujian/renewal-2022/workflow.js';
import { voluntaryTermination as fujianVoluntaryTermination2022 } from './fujian/voluntary-termination-2022/workflow.js';
import { processModels } from './generated/index.js';
import { employerInitial } from './henan/employer-initial-2024/workflow.js';
import { socialSolicitation } from './jilin/social-solicitation-2022/workflow.js';

const own: readonly AnyCourse[] = [
  anyCourse(fujianRenewal2022),
  anyCourse(employerInitial),
  anyCourse(fujianVoluntaryTermination2022),
  anyCourse(socialSolicitation),
];

/** The code of every procedure, by process id = Temporal workflow type. Called processes are functions and not listed. */
export const courses: Readonly<Record<string, AnyCourse>> = Object.fromEntries(own.map((course) => [course.diagram.id, course]));

export { processModels };

export function modelOf(id: string): ProcessModel {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
}
