import { libraryCard, processModels } from '@beian/procedure/testing';
import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';

/** The workflow types of the tests' worker. */
export const toy_library_card: CaseWorkflow = caseWorkflow(libraryCard, (id) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
});
