import { MemoryCase } from '@beian/procedure/memory';
import { modelOf } from '../../courses.js';
import { socialSolicitation } from './workflow.js';

const parameters = { rectificationRounds: 2, noticeWorkdays: 5 };
const apply = (level: 'MUNICIPAL' | 'PROVINCIAL' = 'MUNICIPAL', window: 'OPEN' | 'CLOSED' = 'OPEN', facts = {}) => new MemoryCase(socialSolicitation, {
  modelOf, parameters, decide: ({ element }) => ({ result: { Rule_CheckWindow: window, Rule_CheckProhibitions: level }[element] ?? 'NO_CONFLICT', facts }),
}).start();
type Filing = Awaited<ReturnType<typeof apply>>;
const waitingFor = (filing: Filing): readonly string[] => filing.offers().filter(({ kind }) => kind !== 'timer').map(({ element }) => element);

async function accept(filing: Filing): Promise<void> {
  await filing.act('Task_MunicipalInitialReview', 'MEETS');
  await filing.act('Task_ProvincialReReview', 'AGREE');
}

async function evaluate(filing: Filing, conclusion: 'PASS' | 'RECTIFY' | 'FAIL'): Promise<void> {
  await filing.act('Task_FormExpertPanel', 'DONE', { facts: { experts: ['a', 'b', 'c'] } });
  await filing.act('Task_ScheduleEvaluation');
  for (const task of ['Task_DocumentReview', 'Task_OnSiteInspection', 'Task_ExpertScoring']) {
    for (const expert of ['c', 'a', 'b']) await filing.act(task, 'DONE', { instance: expert });
  }
  await filing.act('Task_CompileReport');
  await filing.act('Task_ConfirmReport', conclusion);
}

async function publish(filing: Filing): Promise<void> {
  await filing.act('Task_DraftNotice');
  await filing.act('Task_ApproveNotice', 'APPROVED');
  await filing.finish('Service_PublishNotice');
}

async function passNotice(filing: Filing): Promise<void> {
  await publish(filing);
  await filing.fire('Timer_NoticeEnd');
}

async function issue(filing: Filing): Promise<void> {
  for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
  await filing.act('Task_SignDocument', 'SIGNED');
  await filing.finish('Service_ApplySeal');
  await filing.finish('Service_RecordDelivery');
}

async function store(filing: Filing): Promise<void> {
  await filing.finish('Service_AssemblePackage');
  await filing.act('Task_ReviewArchive', 'COMPLETE');
  await filing.finish('Service_SealArchive');
}

/** A municipal case up to the confirmation of publication. */
async function filed(conclusion: 'PASS' | 'RECTIFY'): Promise<Filing> {
  const filing = await apply();
  await accept(filing);
  await evaluate(filing, conclusion);
  await filing.act('Task_ProvincialEvaluationReReview', 'AGREE');
  await passNotice(filing);
  await filing.act('Task_ProvincialDecision', 'APPROVE');
  await issue(filing);
  await filing.act('Task_ReportToMohrss');
  await filing.act('Receive_OstaPublished');
  return filing;
}

async function rectify(filing: Filing, verdict: 'ACCEPTED' | 'REJECTED'): Promise<void> {
  await filing.finish('Service_IssueRectificationNotice');
  await filing.act('Task_SubmitRectificationReport');
  await filing.act('Task_VerifyRectification', verdict);
}

describe('solicitation of social organisations', () => {
  it('JL-S17 to JL-S22 runs a municipal case through two provincial re-reviews, notice, decision and receipt to the archive', async () => {
    const filing = await filed('PASS');
    await store(filing);
    expect(filing.incidents).toEqual([]);
    expect(filing.ended).toBe('End_Filed');
    const order = filing.log.map(({ element }) => element);
    const places = ['Task_ProvincialReReview', 'Service_IssueAcceptance', 'Task_ProvincialEvaluationReReview', 'Service_PublishNotice', 'Task_ProvincialDecision', 'Service_RegisterFiling', 'Service_OpenPlatform'].map((element) => order.indexOf(element));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('T-30 leads a provincial association to the provincial centre, without any re-review', async () => {
    const filing = await apply('PROVINCIAL');
    await filing.act('Task_ProvincialInitialReview', 'MEETS');
    await evaluate(filing, 'PASS');
    expect(waitingFor(filing)).toEqual(['Task_DraftNotice']);
    expect(filing.log.map(({ element }) => element)).not.toContain('Task_ProvincialReReview');
  });

  it('JL-S23 ends outside the windows without asking anybody', async () => {
    expect((await apply('MUNICIPAL', 'CLOSED')).ended).toBe('End_WindowClosed');
  });

  it('T-31 offers no notice while the provincial re-review of the evaluation is missing', async () => {
    const filing = await apply();
    await accept(filing);
    await evaluate(filing, 'PASS');
    expect(waitingFor(filing)).toEqual(['Task_ProvincialEvaluationReReview']);
  });

  it('T-26, A-25 assesses again at the same centre after each supplement, and abandons when the period ends', async () => {
    const filing = await apply();
    await filing.act('Task_MunicipalInitialReview', 'SUPPLEMENT');
    await filing.act('Task_Supplement');
    await filing.act('Task_MunicipalInitialReview', 'SUPPLEMENT');
    await filing.fire('Boundary_CorrectionExpired');
    expect(filing.ended).toBe('End_Abandoned');
  });

  it('JL-S17 lets the province return or refuse the municipal assessment', async () => {
    const filing = await apply();
    await filing.act('Task_MunicipalInitialReview', 'MEETS');
    await filing.act('Task_ProvincialReReview', 'RETURN');
    await filing.act('Task_MunicipalInitialReview', 'MEETS');
    await filing.act('Task_ProvincialReReview', 'REFUSE');
    expect(filing.ended).toBe('End_NotAccepted');
  });

  it('JL-S19 evaluates again when the province asks for it, and rejects when it disagrees', async () => {
    const filing = await apply();
    await accept(filing);
    await evaluate(filing, 'PASS');
    await filing.act('Task_ProvincialEvaluationReReview', 'RE_EVALUATE');
    await evaluate(filing, 'PASS');
    await filing.act('Task_ProvincialEvaluationReReview', 'DISAGREE');
    await issue(filing);
    await store(filing);
    expect(filing.ended).toBe('End_Rejected');
  });

  it.each([['PASSED', 'ACCEPTED', 'Service_OpenPlatform'], ['FAILED', 'REJECTED', 'Task_HandleFailedRectification']] as const)('JL-Q1, T-33 %s: opens the platform only after an accepted rectification', async (_result, verdict, reached) => {
    const filing = await filed('RECTIFY');
    expect(filing.log.map(({ element }) => element)).not.toContain('Service_OpenPlatform');
    await rectify(filing, verdict);
    if (verdict === 'REJECTED') await rectify(filing, verdict);
    expect(filing.log.map(({ element }) => element)).toContain(reached);
    expect(filing.log.map(({ element }) => element).includes('Service_OpenPlatform')).toBe(verdict === 'ACCEPTED');
  });

  it('JL-Q1 goes into another round, or archives with the permission closed', async () => {
    const filing = await filed('RECTIFY');
    for (const handling of ['AGAIN', 'CLOSED']) {
      await filing.finish('Service_IssueRectificationNotice');
      await filing.fire('Boundary_RectificationExpired');
      await filing.act('Task_HandleFailedRectification', handling);
    }
    await store(filing);
    expect(filing.ended).toBe('End_Filed');
    expect(filing.log.map(({ element }) => element)).not.toContain('Service_OpenPlatform');
  });

  it('T-20 lets the applicant withdraw until the receipt is signed, not after', async () => {
    const filing = await apply('PROVINCIAL');
    await filing.act('Task_ProvincialInitialReview', 'MEETS');
    await evaluate(filing, 'PASS');
    await passNotice(filing);
    await filing.act('Task_ProvincialDecision', 'APPROVE');
    const open = await new MemoryCase(socialSolicitation, { modelOf, parameters, decide: () => { throw new Error('asked again'); } }).resume(filing);
    await open.withdraw();
    expect(open.ended).toBe('End_Withdrawn');
    for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
    await filing.act('Task_SignDocument', 'SIGNED');
    await filing.withdraw();
    expect(filing.ended).toBeNull();
    expect(filing.log.at(-1)).toMatchObject({ kind: 'superseded', detail: { by: 'Service_AllocateDocumentNumber' } });
  });

  it('delivers by post where the applicant does not consent to electronic delivery', async () => {
    const ways = async (electronicConsent: boolean) => {
      const filing = await apply('PROVINCIAL', 'OPEN', { electronicConsent });
      await filing.act('Task_ProvincialInitialReview', 'MEETS');
      await evaluate(filing, 'FAIL');
      for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
      await filing.act('Task_SignDocument', 'SIGNED');
      await filing.finish('Service_ApplySeal');
      return waitingFor(filing);
    };
    expect([await ways(true), await ways(false)]).toEqual([['Service_RecordDelivery'], ['Task_MailDelivery']]);
  });
});
