import { result, task, type CheckContext, type EffectContext } from '@beian/procedure';
import type { JsonObject } from '@beian/procedure/kernel';
import { materialFindings, onlyItemsAlreadyTold, recordFindings } from './defects.js';
import { FormalReview } from './forms/formal-review.js';
import { screeningHits } from './screening.js';

export const formalReview = task(FormalReview, {
  outcome: ({ outcome, industryAuthority, supervisingRegion }) => result(outcome, { industry: industryAuthority !== null, supervising: supervisingRegion !== null }),
  prefill,
  check: async (context, form) => (form.outcome === 'INCOMPLETE' ? onlyItemsAlreadyTold(context, form) : []),
  completed,
});

async function prefill(context: CheckContext): Promise<JsonObject> {
  const hits = await screeningHits(context);
  return {
    hits: hits.map(({ rule, text, source, citation }) => ({ rule, finding: text, source, citation, judgement: null, reason: null })),
    ...(hits.length === 0 ? {} : { reason: hits.map(({ text }) => text).join('；'), provision: hits.map(({ citation }) => citation).join('；') }),
    items: (await materialFindings(context)).map((item) => ({ ...item })),
    supervisingRegion: context.supervisingRegion === context.filingRegion ? null : context.supervisingRegion,
  };
}

async function completed(context: EffectContext, form: FormalReview): Promise<void> {
  await recordFindings(context, form);
  if (form.outcome !== 'COMPLETE') return;
  if (form.industryAuthority !== null) await context.setFact('industryAuthority', form.industryAuthority);
  if (form.supervisingRegion !== null) await context.superviseFrom(form.supervisingRegion);
}
