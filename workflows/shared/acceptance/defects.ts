import type { CaseReader, CheckContext, EffectContext, Violation } from '@beian/procedure';
import type { FormFinding, MaterialFinding } from './forms/formal-review.js';

/** Names of the items of the first correction notice; a repeated notice may add none (T-17). */
const notifiedItems = 'notifiedItems';

/** What a clerk found about the materials, and about the form itself. */
export interface Findings {
  readonly items: readonly MaterialFinding[];
  readonly others: readonly FormFinding[];
  /** Consent to something new in a repeated notice. */
  readonly overrideReason: string | null;
}

export interface Defect {
  readonly material: string;
  readonly problem: string;
  readonly requirement: string;
}

export function defectsOf({ items, others }: Pick<Findings, 'items' | 'others'>): readonly Defect[] {
  const materials = items.filter(({ verdict }) => verdict !== 'MEETS').map(({ name, problem, requirement }) => ({ material: name, problem: problem ?? '', requirement: requirement ?? '' }));
  return [...materials, ...others.map(({ item, problem, requirement }) => ({ material: item, problem, requirement }))];
}

/** The list of materials that apply, before anybody judged: what was not handed in is missing already. */
export async function materialFindings(context: CheckContext): Promise<readonly { readonly [K in keyof MaterialFinding]: MaterialFinding[K] | null }[]> {
  const application = await context.application();
  const names = new Map(context.procedure.materials.filter((material) => material.applies(application)).map(({ id, name }) => [id, name.zh]));
  const known = (await context.materials()).filter(({ id }) => names.has(id));
  return known.map(({ id, files, state, reason }) => ({
    materialId: id, name: names.get(id) ?? id,
    verdict: files === 0 ? 'MISSING' : state === 'meets' ? 'MEETS' : null,
    problem: reason, requirement: null,
  }));
}

export async function recordFindings(context: EffectContext, { items }: Pick<Findings, 'items'>): Promise<void> {
  for (const { materialId, verdict, problem } of items) await context.setMaterialState(materialId, stateOf[verdict], problem);
}

const stateOf = { MEETS: 'meets', MISSING: 'missing', DOES_NOT_MEET: 'doesNotMeet' } as const;

/** Whether the applicant has been asked to correct before; what he was told then. */
export async function toldItems(context: CaseReader): Promise<readonly string[] | null> {
  const told = await context.fact(notifiedItems);
  return Array.isArray(told) ? told.map(String) : null;
}

/** An application that comes again is told everything once again. */
export async function forgetTold(context: EffectContext): Promise<void> {
  if ((await toldItems(context)) !== null) await context.setFact(notifiedItems, null);
}

export function rememberTold(context: EffectContext, defects: readonly Defect[]): Promise<void> {
  return context.setFact(notifiedItems, defects.map(({ material }) => material));
}

/** T-17: everything is told once. A later notice repeats; new items need a supervisor's consent and a reason. */
export async function onlyItemsAlreadyTold(context: CheckContext, findings: Findings): Promise<readonly Violation[]> {
  const told = await toldItems(context);
  if (told === null || findings.overrideReason !== null) return [];
  return defectsOf(findings).filter(({ material }) => !told.includes(material)).map(({ material }) => ({
    path: 'items', code: 'NEW_ITEM_IN_REPEATED_NOTICE', rule: 'T-17',
    message: {
      zh: `“${material}”未在首次一次性告知中列出，再次告知不得新增；确需新增的，请经督导人员同意并填写理由`,
      en: `"${material}" was not in the first notice; a repeated notice adds nothing unless a supervisor consents and a reason is given`,
    },
  }));
}
