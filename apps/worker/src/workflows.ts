import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';
import { courses, processModels } from '@beian/workflows/courses';

/** One Temporal workflow type a top-level process; the type name is the process id. */
const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

export const henan_employer_initial_2024: CaseWorkflow = caseWorkflow(courses.henan_employer_initial_2024, modelOf);
