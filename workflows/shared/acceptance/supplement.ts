import { restoreForm } from '@beian/procedure/forms';
import { defectsOf } from './defects.js';
import { FormalReview } from './forms/formal-review.js';
import { supplyWhatIsMissing } from './supply.js';

export const supplementMaterials = supplyWhatIsMissing(async (context) => {
  const review = await context.submission('Task_FormalReview');
  return review === null ? [] : defectsOf(restoreForm(FormalReview, review.form));
});
