import { task, type CheckContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { FilingApplication } from '../forms/application.js';
import { henan } from '../../region.js';
import { reviewChecklist } from '../rules/review-checklist.js';
import { InitialReview } from './initial-review-form.js';

export const initialReview = task(InitialReview, {
  prefill,
  completed: async (context, { outcome }) => {
    if (outcome === 'NOT_QUALIFIED') await context.setFact('rejectedAt', 'initial');
  },
});

/** The rules speak first; where a rule sets no measure, the reviewer judges on the facts shown. */
async function prefill(context: CheckContext): Promise<JsonObject> {
  const form = restoreForm(FilingApplication, await context.application());
  const entries = new Map(await Promise.all(form.lines.map(async ({ code }) => [code, await context.occupation(code)] as const)));
  const findings = reviewChecklist(form, henan, (code) => entries.get(code) ?? null);
  return {
    conditions: findings.map(({ rule, citation, verdict, text }) => ({
      rule, citation, finding: text.zh, judgement: verdict === 'toJudge' ? null : verdict, remark: verdict === 'notMet' ? text.zh : null,
    })),
  };
}
