import { task, type CheckContext, type EffectContext, type TaskDeclaration } from '@beian/procedure';
import type { Defect } from './defects.js';
import { Supplement } from './forms/supplement.js';

/** The applicant's answer to a correction notice, whoever found the defects. */
export function supplyWhatIsMissing(defects: (context: CheckContext) => Promise<readonly Defect[]>): TaskDeclaration {
  return task(Supplement, {
    prefill: async (context) => ({
      items: (await defects(context)).map(({ material, problem, requirement }) => ({ item: material, problem, requirement, corrected: false, remark: null })),
    }),
    completed,
  });
}

/** The review period runs anew from the latest receipt (T-85). */
async function completed(context: EffectContext): Promise<void> {
  await context.setAnchor('lastReceivedAt', context.at);
  for (const { id, state, files } of await context.materials()) {
    if (state !== 'meets' && files > 0) await context.setMaterialState(id, 'uploaded', null);
  }
}
