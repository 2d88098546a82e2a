import { employerInitial } from './henan/employer-initial-2024/workflow.js';

/** The code of every procedure, by process id = Temporal workflow type. Called processes are functions and not listed. */
export const courses = {
  henan_employer_initial_2024: employerInitial,
} as const;

export { processModels } from './generated/index.js';
