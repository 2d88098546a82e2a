import * as evaluation from '../../../../apps/web-e2e/src/answers/evaluation.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import type { Application } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { weeksAfter } from '../../../../apps/web-e2e/src/journey/stages.js';
import { solicitationApplication } from '../testing/application.js';

export const applicant = 'peixun-jingban';
const experts = ['mhk-zhuanjia1', 'mhk-zhuanjia2', 'mhk-zhuanjia3'] as const;

/** What the training body of Meihekou applies for. */
export const application: Application = { procedureId: 'jilin_social_solicitation_2022', applicant, form: () => ({ ...solicitationApplication }) };

/** A panel of the municipal centre finds two points to rectify. */
export async function evaluate(journey: Journey): Promise<void> {
  const panel = await Promise.all(experts.map((username) => journey.people.find(username)));
  await journey.does('mhk-pinggu', 'Task_FormExpertPanel', evaluation.panel(panel.map(({ id }) => id)));
  await journey.does('mhk-pinggu', 'Task_ScheduleEvaluation', (data, person, today) => evaluation.visit(weeksAfter(today, 2))(data, person, today));
  for (const [element, fill] of [
    ['Task_DocumentReview', evaluation.documentsRead], ['Task_OnSiteInspection', evaluation.inspected], ['Task_ExpertScoring', evaluation.scored],
  ] as const) {
    await Promise.all(experts.map((expert) => journey.does(expert, element, fill)));
  }
  await journey.does(experts[0], 'Task_CompileReport', evaluation.reported('RECTIFY'));
  await journey.does('mhk-pinggu', 'Task_ConfirmReport', evaluation.confirmed('RECTIFY'));
}

/** The department drafts and checks. */
export async function draftReceipt(journey: Journey): Promise<void> {
  await journey.does('jlt-wenshu1', 'Task_DraftDocument', issuing.drafted());
  await journey.does('jlt-hegao', 'Task_CheckDocument', issuing.checked);
}
