import * as acceptance from '../../../../../apps/web-e2e/src/answers/acceptance.js';
import * as archive from '../../../../../apps/web-e2e/src/answers/archive.js';
import { completeRows } from '../../../../../apps/web-e2e/src/answers/prefilled.js';
import * as publishing from '../../../../../apps/web-e2e/src/answers/publishing.js';
import type { Fill } from '../../../../../apps/web-e2e/src/journey/journey.js';
import * as answers from '../../journey/answers.js';
import { renewalApplication } from '../application.js';
import type { Act, DatedAct } from './conduct.js';
import type { LifeWorld, LivingFiling } from './life-world.js';

type Work = readonly (readonly [element: string, fill: Fill])[];

const archived: Work = [['Task_ReviewArchive', archive.fileComplete]];
const reported: Work = [['Task_ReportToProvince', answers.reportedToProvince]];

/** Every hit of the screening is confirmed and is the reason. */
const prohibited: Fill = (data, ...asked) => ({
  ...acceptance.refused('PROHIBITED')(data, ...asked), hits: completeRows(data, 'hits', () => ({ judgement: 'CONFIRMED', reason: null })), reason: data['reason'], provision: data['provision'],
});

/** The tasks of a day's work in their order. */
const work: Partial<Readonly<Record<Act, Work>>> = {
  accept: [['Task_FormalReview', acceptance.complete()]],
  askCorrection: [['Task_FormalReview', acceptance.incomplete('FJ-R-M2')]],
  correct: [['Task_SupplementMaterials', acceptance.corrected]],
  refuse: [['Task_FormalReview', prohibited]],
  qualify: [['Task_CheckConditions', answers.conditionsMet], ['Task_RenewalEvaluation', answers.evaluatedWell]],
  disqualify: [['Task_CheckConditions', answers.conditionsMet], ['Task_RenewalEvaluation', answers.evaluatedBadly]],
  failConditions: [['Task_CheckConditions', answers.conditionsNotMet]],
  refuseByLetter: answers.issued,
  issue: [['Task_ProvinceIssue', answers.decidedInProvince], ...answers.issued],
  publish: [['Task_ProvincialConsolidate', publishing.consolidated], ['Receive_OstaPublished', publishing.publicationSeen]],
  archive: archived,
};

export async function carryOut(world: LifeWorld, filing: LivingFiling, { act, on }: DatedAct): Promise<void> {
  if (act === 'withdraw') return world.withdraw(filing);
  if (act === 'recordGround') return world.recordGround(filing, on);
  if (act.startsWith('apply')) return world.apply(filing, applicationOf(filing, act), act !== 'applyWithoutProof');
  for (const [element, fill] of workOf(filing, act)) await world.does(filing, element, fill);
}

/** What a city evaluates goes up to the province; whose renewal was given up winds up otherwise than whose was refused. */
function workOf({ acts, provincial }: LivingFiling, act: Act): Work {
  if (act === 'qualify' && !provincial) return [...(work.qualify ?? []), ...reported];
  if (act !== 'windUp') return work[act] ?? [];
  const refused = acts.some((each) => each.act === 'recordGround' || each.act === 'refuseByLetter');
  return [[refused ? 'Task_WindUpAfterRefusal' : 'Task_WindUpDuties', answers.woundUp], ...archived];
}

function applicationOf({ orgKind, validUntil, filingNo }: LivingFiling, act: Act): object {
  const year = Number(validUntil.slice(0, 4)) - 1;
  const plans = renewalApplication.plans.slice(0, act === 'applyWithFiveBatches' ? 5 : 6).map((plan) => ({ ...plan, year }));
  const incentiveProof = orgKind === 'employer' ? (act === 'applyWithoutProof' ? 'none' : 'attached') : null;
  const total = (key: 'assessed' | 'passed'): number => plans.reduce((sum, plan) => sum + plan[key], 0);
  return {
    ...renewalApplication, orgName: `福州示例机构${filingNo}`, incentiveProof, plans, batchTotal: plans.length, assessedTotal: total('assessed'), passedTotal: total('passed'),
    signed: { name: '林示例', date: `${year}-12-01` },
  };
}
