import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';
import { courses, processModels } from './courses.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

/** One Temporal workflow type a top-level process; the name of the export is the process id. */
export const henan_employer_initial_2024: CaseWorkflow = caseWorkflow(courses.henan_employer_initial_2024, modelOf);
