import { caseWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';
import { processModels, unguardedCard } from '@beian/procedure/testing';

/** All workflow types of which histories are kept. */
export * from '../workflows.js';
export * from './toy-workflows.js';

/** What becomes of them when somebody forgets that cases run. */
export const unguarded_library_card: CaseWorkflow = caseWorkflow(unguardedCard, (id) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
});
