import { result, rule, task, type CaseReader, type CheckContext, type PersonFacts, type RuleContext, type Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { textsOf } from '../text-list.js';
import { Panel } from './forms/panel.js';

/** an odd number, at least `panelMinimum`, one leader. */
export const formExpertPanel = task(Panel, {
  outcome: ({ experts }) => result('DONE', { experts }),
  check: bigEnoughAndOdd,
  completed: async (context, { experts, leader }) => {
    await context.setFact('panel', experts);
    await context.setFact('panelLeader', leader[0] ?? null);
  },
});

async function bigEnoughAndOdd(context: CheckContext, { experts }: Panel): Promise<readonly Violation[]> {
  const least = Number(context.parameters['panelMinimum']);
  if (experts.length >= least && experts.length % 2 === 1) return [];
  return [{
    path: 'experts', code: 'PANEL_SIZE', rule: 'A-03',
    message: { zh: `专家组不得少于${least}人，且应为单数；现为${experts.length}人`, en: `A panel has at least ${least} members, an odd number; this one has ${experts.length}` },
  }];
}

/** 回避: no expert may be employed by the applicant or be named in its application. */
export const checkConflictOfInterest = rule({
  rules: ['A-03', 'HA-E9'],
  decide: async (context) => {
    const conflicts = await conflictsOf(context);
    return result(conflicts.length > 0 ? 'CONFLICT' : 'NO_CONFLICT', { conflicts: conflicts.map(({ expert }) => expert) });
  },
  completed: async (context, outcome) => {
    await context.setFact('conflicts', outcome.facts['conflicts'] ?? []);
    if (outcome.result === 'CONFLICT') await context.notify('panel-conflict', { role: 'evaluationOrganizer' }, { caseNo: context.caseNo });
  },
});

export interface Conflict {
  readonly expert: string;
  readonly ground: 'employer' | 'named';
}

async function conflictsOf(context: RuleContext): Promise<readonly Conflict[]> {
  const [applicant, application] = await Promise.all([context.applicant(), context.application()]);
  const named = new Set(context.procedure.facts(application).people.map(({ name }) => name));
  const experts = await proposedPanel(context);
  return experts.flatMap<Conflict>(({ id, name, organisationId }) => {
    if (organisationId === applicant.id) return [{ expert: id, ground: 'employer' }];
    return named.has(name) ? [{ expert: id, ground: 'named' }] : [];
  });
}

/** From the act itself: a rule is asked before the effects of the act are written. */
async function proposedPanel(context: RuleContext): Promise<readonly PersonFacts[]> {
  const act = await context.submission('Task_FormExpertPanel');
  return act === null ? [] : peopleOf(context, restoreForm(Panel, act.form).experts);
}

export async function panelOf(context: CaseReader): Promise<readonly PersonFacts[]> {
  return peopleOf(context, textsOf(await context.fact('panel')));
}

async function peopleOf(context: CaseReader, ids: readonly string[]): Promise<readonly PersonFacts[]> {
  const people = await Promise.all(ids.map((id) => context.person(id)));
  return people.flatMap((person) => (person === null ? [] : [person]));
}
