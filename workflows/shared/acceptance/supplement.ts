import { task, type CheckContext, type EffectContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { defectsOf } from './formal-review.js';
import { FormalReview } from './forms/formal-review.js';
import { Supplement } from './forms/supplement.js';

export const supplementMaterials = task(Supplement, { prefill, completed });

async function prefill(context: CheckContext): Promise<JsonObject> {
  const review = await context.submission('Task_FormalReview');
  const defects = review === null ? [] : defectsOf(restoreForm(FormalReview, review.form));
  return { items: defects.map(({ material, problem, requirement }) => ({ item: material, problem, requirement, corrected: false, remark: null })) };
}

/** The review period runs anew from the latest receipt (T-85). */
async function completed(context: EffectContext): Promise<void> {
  await context.setAnchor('lastReceivedAt', context.at);
  for (const { id, state, files } of await context.materials()) {
    if (state !== 'meets' && files > 0) await context.setMaterialState(id, 'uploaded', null);
  }
}
