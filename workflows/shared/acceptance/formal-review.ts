import { result, task, type CheckContext, type EffectContext, type Violation } from '@beian/procedure';
import type { JsonObject } from '@beian/procedure/kernel';
import { FormalReview } from './forms/formal-review.js';

/** Names of the items of the first correction notice; a repeated notice may add none (T-17). */
export const notifiedItems = 'notifiedItems';

export function defectsOf(form: FormalReview): readonly { readonly material: string; readonly problem: string; readonly requirement: string }[] {
  const materials = form.items.filter(({ verdict }) => verdict !== 'MEETS').map(({ name, problem, requirement }) => ({ material: name, problem: problem ?? '', requirement: requirement ?? '' }));
  return [...materials, ...form.others.map(({ item, problem, requirement }) => ({ material: item, problem, requirement }))];
}

export const formalReview = task(FormalReview, {
  outcome: ({ outcome, industryAuthority, supervisingRegion }) => result(outcome, { industry: industryAuthority !== null, supervising: supervisingRegion !== null }),
  prefill,
  check: onlyItemsAlreadyTold,
  completed,
});

async function prefill(context: CheckContext): Promise<JsonObject> {
  const application = await context.application();
  const names = new Map(context.procedure.materials.filter((material) => material.applies(application)).map(({ id, name }) => [id, name.zh]));
  const known = (await context.materials()).filter(({ id }) => names.has(id));
  return {
    items: known.map(({ id, files, state, reason }) => ({
      materialId: id, name: names.get(id) ?? id,
      verdict: files === 0 ? 'MISSING' : state === 'meets' ? 'MEETS' : null,
      problem: reason, requirement: null,
    })),
    supervisingRegion: context.supervisingRegion === context.filingRegion ? null : context.supervisingRegion,
  };
}

/** T-17: everything is told once. A later notice repeats; new items need a supervisor's consent and a reason. */
async function onlyItemsAlreadyTold(context: CheckContext, form: FormalReview): Promise<readonly Violation[]> {
  const told = await context.fact(notifiedItems);
  if (form.outcome !== 'INCOMPLETE' || !Array.isArray(told) || form.overrideReason !== null) return [];
  return defectsOf(form).filter(({ material }) => !told.includes(material)).map(({ material }) => ({
    path: 'items', code: 'NEW_ITEM_IN_REPEATED_NOTICE', rule: 'T-17',
    message: {
      zh: `“${material}”未在首次一次性告知中列出，再次告知不得新增；确需新增的，请经督导人员同意并填写理由`,
      en: `"${material}" was not in the first notice; a repeated notice adds nothing unless a supervisor consents and a reason is given`,
    },
  }));
}

async function completed(context: EffectContext, form: FormalReview): Promise<void> {
  for (const { materialId, verdict, problem } of form.items) {
    await context.setMaterialState(materialId, stateOf[verdict], problem);
  }
  if (form.outcome !== 'COMPLETE') return;
  if (form.industryAuthority !== null) await context.setFact('industryAuthority', form.industryAuthority);
  if (form.supervisingRegion !== null) await context.superviseFrom(form.supervisingRegion);
}

const stateOf = { MEETS: 'meets', MISSING: 'missing', DOES_NOT_MEET: 'doesNotMeet' } as const;
