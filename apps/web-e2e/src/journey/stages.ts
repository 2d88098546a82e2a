import { civilDate } from '@beian/calendar';
import * as acceptance from '../answers/acceptance.js';
import * as archive from '../answers/archive.js';
import * as evaluation from '../answers/evaluation.js';
import * as issuing from '../answers/issuing.js';
import * as publishing from '../answers/publishing.js';
import * as review from '../answers/review.js';
import type { Journey } from './journey.js';

/** Experts of the bureau at Xinxiang. */
export const experts = ['xx-zhuanjia2', 'xx-zhuanjia3', 'xx-zhuanjia4'] as const;

export async function accept(journey: Journey): Promise<void> {
  await journey.does('xx-shouli1', 'Task_FormalReview', acceptance.complete());
}

export async function qualify(journey: Journey): Promise<void> {
  await accept(journey);
  await journey.does('xx-chushen1', 'Task_InitialReview', review.qualified);
}

/** A visit some working days on, planned for a panel that has been formed. */
export async function scheduleVisit(journey: Journey): Promise<void> {
  await journey.does('xx-pinggu', 'Task_ScheduleEvaluation', (data, person, today) => evaluation.visit(weeksAfter(today, 2))(data, person, today));
}

export async function formPanel(journey: Journey, members: readonly string[] = experts): Promise<void> {
  const people = await Promise.all(members.map((username) => journey.people.find(username)));
  await journey.does('xx-pinggu', 'Task_FormExpertPanel', evaluation.panel(people.map(({ id }) => id)));
}

/** All experts at once, step by step. */
export async function evaluate(journey: Journey, members: readonly string[] = experts): Promise<void> {
  for (const [element, fill] of [
    ['Task_DocumentReview', evaluation.documentsRead], ['Task_OnSiteInspection', evaluation.inspected], ['Task_ExpertScoring', evaluation.scored],
  ] as const) {
    await Promise.all(members.map((expert) => journey.does(expert, element, fill)));
  }
}

export async function conclude(journey: Journey, conclusion: 'PASS' | 'RECTIFY' | 'FAIL', leader: string = experts[0]): Promise<void> {
  await journey.does(leader, 'Task_CompileReport', evaluation.reported(conclusion));
  await journey.does('xx-pinggu', 'Task_ConfirmReport', evaluation.confirmed(conclusion));
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
  await journey.does('xx-wenshu1', 'Task_DraftDocument', issuing.drafted(terms));
  await journey.does('xx-hegao', 'Task_CheckDocument', issuing.checked);
}

export async function issue(journey: Journey): Promise<void> {
  await draftAndCheck(journey);
  await journey.does('xx-lingdao1', 'Task_SignDocument', issuing.signed);
}

export async function deliver(journey: Journey): Promise<void> {
  await Promise.all([
    journey.does('xx-shouli1', 'Task_PhoneNotice', issuing.phoned),
    journey.does('xx-wenshu2', 'Task_MailDelivery', issuing.mailed),
  ]);
}

export async function reportUp(journey: Journey): Promise<void> {
  await journey.does('xx-huizong', 'Task_ReportToProvince', publishing.reportedUp);
  await journey.does('ha-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated);
}

export async function seal(journey: Journey): Promise<void> {
  await journey.does('xx-dangan', 'Task_ReviewArchive', archive.fileComplete);
  await journey.reaches('archived');
}

export function weeksAfter(date: string, weeks: number): string {
  return new Date(Date.parse(civilDate(date)) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
