import { libraryCard, libraryCard2025, processModels } from '@beian/procedure/testing';
import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

/** The workflow types of the tests' worker. */
export const toy_library_card: CaseWorkflow = caseWorkflow(libraryCard, modelOf);
export const toy_library_card_2025: CaseWorkflow = caseWorkflow(libraryCard2025, modelOf);
