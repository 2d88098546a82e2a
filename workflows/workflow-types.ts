import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';
import { courses, modelOf } from './courses.js';

function workflow(process: string): CaseWorkflow {
  const course = courses[process];
  if (course === undefined) throw new Error(`no course of ${process}`);
  return course.with((one) => caseWorkflow(one, modelOf));
}

// One Temporal workflow type a top-level process; the name of the export is the process id.
export const fujian_renewal_2022 = workflow('fujian_renewal_2022');
export const fujian_voluntary_termination_2022 = workflow('fujian_voluntary_termination_2022');
export const henan_employer_initial_2024 = workflow('henan_employer_initial_2024');
export const jilin_social_solicitation_2022 = workflow('jilin_social_solicitation_2022');
