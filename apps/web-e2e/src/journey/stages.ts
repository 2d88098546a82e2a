import { civilDate } from '@beian/calendar';
import * as acceptance from '../answers/acceptance.js';
import * as archive from '../answers/archive.js';
import * as evaluation from '../answers/evaluation.js';
import * as issuing from '../answers/issuing.js';
import * as publishing from '../answers/publishing.js';
import * as review from '../answers/review.js';
import type { Journey } from './journey.js';

const panel = ['zhuanjia2', 'zhuanjia3', 'zhuanjia4'] as const;
/** Experts of the bureau at Xinxiang. */
export const experts = ['xx-zhuanjia2', 'xx-zhuanjia3', 'xx-zhuanjia4'] as const;

const authority = ({ offices }: Journey, post: string): string => `${offices.authority}-${post}`;
/** Experts of the bureau that decides. */
const expertsOf = (journey: Journey): readonly string[] => panel.map((post) => authority(journey, post));
const province = ({ offices }: Journey, post: string): string => `${offices.province}-${post}`;

export async function accept(journey: Journey): Promise<void> {
  await journey.does(authority(journey, 'shouli1'), 'Task_FormalReview', acceptance.complete());
}

export async function qualify(journey: Journey): Promise<void> {
  await accept(journey);
  await journey.does(authority(journey, 'chushen1'), 'Task_InitialReview', review.qualified);
}

/** A visit some working days on, planned for a panel that has been formed. */
export async function scheduleVisit(journey: Journey): Promise<void> {
  await journey.does(authority(journey, 'pinggu'), 'Task_ScheduleEvaluation', (data, person, today) => evaluation.visit(weeksAfter(today, 2))(data, person, today));
}

export async function formPanel(journey: Journey, members: readonly string[] = expertsOf(journey)): Promise<void> {
  const people = await Promise.all(members.map((username) => journey.people.find(username)));
  await journey.does(authority(journey, 'pinggu'), 'Task_FormExpertPanel', evaluation.panel(people.map(({ id }) => id)));
}

/** All experts at once, step by step. */
export async function evaluate(journey: Journey, members: readonly string[] = expertsOf(journey)): Promise<void> {
  for (const [element, fill] of [
    ['Task_DocumentReview', evaluation.documentsRead], ['Task_OnSiteInspection', evaluation.inspected], ['Task_ExpertScoring', evaluation.scored],
  ] as const) {
    await Promise.all(members.map((expert) => journey.does(expert, element, fill)));
  }
}

export async function conclude(journey: Journey, conclusion: 'PASS' | 'RECTIFY' | 'FAIL', leader: string = authority(journey, panel[0])): Promise<void> {
  await journey.does(leader, 'Task_CompileReport', evaluation.reported(conclusion));
  await journey.does(authority(journey, 'pinggu'), 'Task_ConfirmReport', evaluation.confirmed(conclusion));
}

/** From acceptance to the evaluation's conclusion. */
export async function reachConclusion(journey: Journey, conclusion: 'PASS' | 'RECTIFY' | 'FAIL'): Promise<void> {
  await qualify(journey);
  await formPanel(journey);
  await scheduleVisit(journey);
  await evaluate(journey);
  await conclude(journey, conclusion);
}

export async function draftAndCheck(journey: Journey, terms: string | null = null): Promise<void> {
  await journey.does(authority(journey, 'wenshu1'), 'Task_DraftDocument', issuing.drafted(terms));
  await journey.does(authority(journey, 'hegao'), 'Task_CheckDocument', issuing.checked);
}

export async function issue(journey: Journey): Promise<void> {
  await draftAndCheck(journey);
  await journey.does(authority(journey, 'lingdao1'), 'Task_SignDocument', issuing.signed);
}

export async function deliver(journey: Journey): Promise<void> {
  await Promise.all([
    journey.does(authority(journey, 'shouli1'), 'Task_PhoneNotice', issuing.phoned),
    journey.does(authority(journey, 'wenshu2'), 'Task_MailDelivery', issuing.mailed),
  ]);
}

export async function reportUp(journey: Journey): Promise<void> {
  await journey.does(authority(journey, 'huizong'), 'Task_ReportToProvince', publishing.reportedUp);
  await journey.does(province(journey, 'shenghui1'), 'Task_ProvincialConsolidate', publishing.consolidated);
}

export async function seal(journey: Journey): Promise<void> {
  await journey.does(authority(journey, 'dangan'), 'Task_ReviewArchive', archive.fileComplete);
  await journey.reaches('archived');
}

export function weeksAfter(date: string, weeks: number): string {
  return new Date(Date.parse(civilDate(date)) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
