import * as acceptance from '../answers/acceptance.js';
import * as evaluation from '../answers/evaluation.js';
import * as review from '../answers/review.js';
import { extendCorrection, stateToHearing, waiveHearing, withdraw } from '../api/cases.js';
import type { People } from '../api/person.js';
import { completeTask } from '../api/tasks.js';
import { moveClock } from '../api/training-clock.js';
import { refusal } from '../api/visitor.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import { samplePdf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import * as stages from '../journey/stages.js';
import { overAs, proveArchive, proveCase } from '../proof/prove-case.js';

export const otherWays = (stage: OnStage): void => describe('a filing that takes another way', () => {
  let people: People;
  let database: string;
  beforeAll(() => {
    ({ people, database } = stage());
  });

  const proof = async (journey: Journey) => {
    await journey.ends();
    return proveCase(journey, database);
  };
  const laterBy = async (journey: Journey, weeks: number) => moveClock(await people.find('sys-system'), stages.weeksAfter(await journey.today(), weeks));
  const rejectByLetter = async (journey: Journey) => {
    await stages.issue(journey);
    await stages.deliver(journey);
    await stages.seal(journey);
  };

  it('is rejected after the initial review once its statement was heard by another officer (HA-G6, A-54)', async () => {
    const journey = await fileApplication(people);
    await stages.accept(journey);
    await journey.does('xx-chushen1', 'Task_InitialReview', review.notQualified);
    expect(await refusal(journey.does('xx-chushen2', 'Task_HearStatement', review.heard('NOT_SUSTAINED')))).toMatchObject({ status: 422, violations: [{ code: 'STATEMENT_WINDOW_OPEN', rule: 'A-54' }] });
    await stateToHearing(await people.find('jixie-jingban'), journey.caseId, '本单位已设立专门机构，附任命文件。');
    expect(await refusal(journey.does('xx-chushen1', 'Task_HearStatement', review.heard('NOT_SUSTAINED')))).toMatchObject({ violations: [{ code: 'SEPARATION_OF_DUTIES', rule: 'A-54' }] });
    await journey.does('xx-chushen2', 'Task_HearStatement', review.heard('NOT_SUSTAINED'));
    await rejectByLetter(journey);
    expect(await proof(journey)).toEqual(overAs('archived', 'End_Rejected', '已归档'));
    expect(await proveArchive(journey, 'xx-dangan', database)).toMatchObject({ intact: true, problems: [], retentionYears: 10 });
  });

  it('is rejected at the decision: sustained after a waiver, then rejected again when the applicant stays silent (A-54)', async () => {
    const journey = await fileApplication(people);
    await stages.reachConclusion(journey, 'PASS');
    await journey.does('xx-lingdao1', 'Task_FilingDecision', review.rejected);
    await waiveHearing(await people.find('jixie-jingban'), journey.caseId);
    await journey.does('xx-chushen1', 'Task_HearStatement', review.heard('SUSTAINED'));
    await journey.does('xx-lingdao1', 'Task_FilingDecision', review.rejected);
    await journey.task('xx-chushen1', 'Task_HearStatement');
    await laterBy(journey, 2);
    await journey.does('xx-chushen1', 'Task_HearStatement', review.heard('NOT_SUSTAINED'));
    await rejectByLetter(journey);
    expect(await proof(journey)).toEqual(overAs('archived', 'End_Rejected', '已归档'));
  });

  it('is abandoned when the correction does not come, not before its extended term is over (A-02)', async () => {
    const journey = await fileApplication(people);
    await journey.does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M4'));
    await journey.task('jixie-jingban', 'Task_SupplementMaterials');
    await extendCorrection(await people.find('xx-shouli1'), journey.caseId, '申请单位原件在外地，需要时间取回');
    await laterBy(journey, 3);
    expect((await journey.read()).state).toBe('correctionRequested');
    await laterBy(journey, 3);
    await journey.reaches('abandoned');
    expect(await proof(journey)).toEqual(overAs('abandoned', 'End_NotAccepted', '逾期未补正'));
  });

  it('is deemed accepted when nobody answers within the term (A-01), and withdrawn by its institution', async () => {
    const journey = await fileApplication(people);
    const forgotten = await journey.task('xx-shouli1', 'Task_FormalReview');
    await laterBy(journey, 2);
    const open = await journey.task('xx-chushen1', 'Task_InitialReview');
    expect(await refusal(completeTask(await people.find('xx-shouli1'), forgotten, {}))).toMatchObject({ status: 409 });
    await withdraw(await people.find('jixie-guanli'), journey.caseId, '单位改制，暂不申请');
    await journey.reaches('withdrawn');
    expect(await refusal(completeTask(await people.find('xx-chushen1'), open, {}))).toMatchObject({ status: 409, code: 'TASK_CANCELLED' });
    expect(await proof(journey)).toEqual(overAs('withdrawn', 'End_Withdrawn', '已撤回'));
  });

  it('passes after two rounds of rectification (A-05), and is withdrawn while the decision is open (T-20)', async () => {
    const journey = await fileApplication(people);
    await stages.reachConclusion(journey, 'RECTIFY');
    for (const verdict of ['OPEN', 'ACCEPTED'] as const) {
      await journey.does('jixie-jingban', 'Task_SubmitRectificationReport', evaluation.rectified(samplePdf('整改照片.pdf')));
      await journey.does('xx-pinggu', 'Task_VerifyRectification', evaluation.verified(verdict));
    }
    await journey.task('xx-lingdao1', 'Task_FilingDecision');
    await withdraw(await people.find('jixie-guanli'), journey.caseId, '申请单位撤回');
    await journey.reaches('withdrawn');
    expect(await proof(journey)).toEqual(overAs('withdrawn', 'End_Withdrawn', '已撤回'));
  });

  it('fails when the rectification report does not come, after a reminder (A-05)', async () => {
    const journey = await fileApplication(people);
    await stages.reachConclusion(journey, 'RECTIFY');
    await journey.task('jixie-jingban', 'Task_SubmitRectificationReport');
    await laterBy(journey, 5);
    await journey.does('xx-chushen2', 'Task_HearStatement', review.heard('NOT_SUSTAINED'));
    await rejectByLetter(journey);
    expect(await proof(journey)).toEqual(overAs('archived', 'End_Rejected', '已归档'));
  });

  it.each([
    ['out of the scope of the procedure', acceptance.refused('OUT_OF_SCOPE'), 'notAccepted', '不予受理'],
    ['for another jurisdiction (T-18)', acceptance.wrongJurisdiction('410100'), 'redirected', '已转办'],
  ])('is refused in writing when it is %s', async (_why, fill, state, label) => {
    const journey = await fileApplication(people);
    await journey.does('xx-shouli1', 'Task_FormalReview', fill);
    expect(await proof(journey)).toEqual(overAs(state, 'End_NotAccepted', label));
  });
});
