import { MemoryCase } from '@beian/procedure/memory';
import fc from 'fast-check';
import { modelOf } from '../../courses.js';
import { employerInitial } from './workflow.js';

const parameters = { rectificationRounds: 2, postFilingPublicityDays: 5 };
const apply = (route: 'CITY' | 'PROVINCE' = 'CITY') => new MemoryCase(employerInitial, {
  modelOf, parameters, decide: ({ element }) => ({ result: element === 'Rule_RouteJurisdiction' ? route : 'NO_CONFLICT', facts: {} }),
}).start();
type Filing = Awaited<ReturnType<typeof apply>>;

async function accept(filing: Filing): Promise<void> {
  await filing.act('Task_FormalReview', 'COMPLETE', { facts: { industry: true } });
  await filing.finish('Service_IssueAcceptanceNotice');
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

async function issue(filing: Filing): Promise<void> {
  for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
  await filing.act('Task_SignDocument', 'SIGNED');
  await filing.finish('Service_ApplySeal');
  await filing.act('Task_MailDelivery');
  await filing.act('Task_PhoneNotice');
  await filing.finish('Service_RecordDelivery');
}

async function store(filing: Filing): Promise<void> {
  await filing.finish('Service_AssemblePackage');
  await filing.act('Task_ReviewArchive', 'COMPLETE');
  await filing.finish('Service_SealArchive');
}

describe('employer, initial filing', () => {
  it('HA-E15 HA-E16 runs from application to archive, with the letter before the publicity', async () => {
    const filing = await apply();
    await accept(filing);
    await filing.act('Task_IndustryOpinion');
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await evaluate(filing, 'PASS');
    await filing.act('Task_FilingDecision', 'APPROVE');
    await issue(filing);
    await filing.act('Task_ReportToProvince');
    await filing.act('Task_ProvincialConsolidate', 'OK');
    await filing.fire('Timer_PublicityEnd');
    await filing.finish('Service_ReportToCettic');
    await filing.act('Receive_OstaPublished');
    await store(filing);
    expect(filing.incidents).toEqual([]);
    expect(filing.ended).toBe('End_Filed');
    const order = filing.log.map(({ element }) => element);
    expect(order.indexOf('Service_AllocateDocumentNumber')).toBeLessThan(order.indexOf('Service_PublishFilingNotice'));
  });

  it('delivers electronically only with the consent of the applicant', async () => {
    const filing = await new MemoryCase(employerInitial, {
      modelOf, parameters, decide: ({ element }) => ({ result: element === 'Rule_RouteJurisdiction' ? 'CITY' : 'NO_CONFLICT', facts: { electronicConsent: false } }),
    }).start();
    await accept(filing);
    await filing.act('Task_IndustryOpinion');
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await evaluate(filing, 'PASS');
    await filing.act('Task_FilingDecision', 'APPROVE');
    await issue(filing);
    const taken = filing.log.map(({ flow }) => flow);
    expect(taken).toContain('Flow_ElectronicApplies_No');
    expect(taken).not.toContain('Flow_ElectronicApplies_Yes');
    expect(filing.incidents).toEqual([]);
  });

  it('asks inside a called process with the input of that call', async () => {
    const asked: [string, unknown][] = [];
    const filing = await new MemoryCase(employerInitial, {
      modelOf, parameters, decide: ({ element, input }) => {
        asked.push([element, input]);
        return { result: element === 'Rule_RouteJurisdiction' ? 'CITY' : 'NO_CONFLICT', facts: {} };
      },
    }).start();
    await accept(filing);
    await filing.act('Task_IndustryOpinion');
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await filing.act('Task_FormExpertPanel', 'DONE', { facts: { experts: ['a', 'b', 'c'] } });
    expect(asked).toEqual([['Rule_RouteJurisdiction', {}], ['Service_CheckConflictOfInterest', { rectifyInside: true }]]);
  });

  it('T-43 offers no public notice before the decision', async () => {
    const filing = await apply();
    await accept(filing);
    expect(filing.log.map(({ element }) => element)).not.toContain('Service_PublishFilingNotice');
  });

  it('T-19 hears the applicant before it rejects', async () => {
    const filing = await apply('PROVINCE');
    await accept(filing);
    await filing.act('Task_InitialReview', 'NOT_QUALIFIED');
    await filing.act('Task_IndustryOpinion');
    expect(filing.offers().map(({ element }) => element)).toEqual(['Task_HearStatement']);
    await filing.act('Task_HearStatement', 'NOT_SUSTAINED');
    await issue(filing);
    await store(filing);
    expect(filing.ended).toBe('End_Rejected');
  });

  it('A-05 goes on after a rectification that passes in its second round', async () => {
    const filing = await apply();
    await accept(filing);
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await filing.act('Task_IndustryOpinion');
    await evaluate(filing, 'RECTIFY');
    for (const verdict of ['REJECTED', 'ACCEPTED']) {
      await filing.finish('Service_IssueRectificationNotice');
      await filing.fire('Boundary_RectificationReminder');
      await filing.act('Task_SubmitRectificationReport');
      await filing.act('Task_VerifyRectification', verdict);
    }
    expect(filing.offers().map(({ element }) => element)).toEqual(['Task_FilingDecision']);
  });

  it('HA-G6 returns to the place of refusal when the statement is sustained', async () => {
    const filing = await apply();
    await accept(filing);
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await filing.act('Task_IndustryOpinion');
    await evaluate(filing, 'PASS');
    await filing.act('Task_FilingDecision', 'REJECT');
    await filing.act('Task_HearStatement', 'SUSTAINED');
    expect(filing.offers().map(({ element }) => element)).toEqual(['Task_FilingDecision']);
  });

  it('A-02 abandons the case when the correction period ends', async () => {
    const filing = await apply();
    await filing.act('Task_FormalReview', 'INCOMPLETE');
    await filing.fire('Boundary_CorrectionExpired');
    expect(filing.ended).toBe('End_NotAccepted');
  });

  it('A-01 deems the application accepted when nobody answers', async () => {
    const filing = await apply();
    await filing.fire('Boundary_AcceptanceOverdue');
    await filing.finish('Service_IssueAcceptanceNotice');
    expect(filing.offers().map(({ element }) => element)).toEqual(['Task_InitialReview']);
  });

  it('T-20 lets the applicant withdraw until the decision is signed, not after', async () => {
    const filing = await apply();
    await accept(filing);
    await filing.act('Task_InitialReview', 'QUALIFIED');
    await filing.act('Task_IndustryOpinion');
    await evaluate(filing, 'PASS');
    await filing.act('Task_FilingDecision', 'APPROVE');
    const open = await new MemoryCase(employerInitial, { modelOf, parameters, decide: () => { throw new Error('asked again'); } }).resume(filing);
    await open.withdraw();
    expect(open.ended).toBe('End_Withdrawn');
    for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
    await filing.act('Task_SignDocument', 'SIGNED');
    await filing.withdraw();
    expect(filing.ended).toBeNull();
    expect(filing.log.at(-1)).toMatchObject({ kind: 'superseded', detail: { by: 'Service_AllocateDocumentNumber' } });
  });

  it('never leaves the diagram, whatever people decide and whichever timer comes first', async () => {
    const ends = new Set<string>();
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 80 }), fc.constantFrom<'CITY' | 'PROVINCE'>('CITY', 'PROVINCE'), async (draws, route) => {
      const filing = await apply(route);
      for (const draw of draws) {
        const offers = filing.offers();
        const offer = offers[draw % offers.length];
        if (offer === undefined) break;
        if (draw % 97 === 0) await filing.withdraw();
        else await filing.take(offer, offer.outcomes[Math.floor(draw / 7) % offer.outcomes.length], { experts: ['a', 'b', 'c'], industry: draw % 2 === 0, supervising: draw % 3 === 0 });
      }
      expect(filing.incidents).toEqual([]);
      if (filing.ended !== null) ends.add(filing.ended);
    }), { numRuns: 150 });
    expect([...ends].sort()).toEqual(expect.arrayContaining(['End_NotAccepted', 'End_Withdrawn']));
  });
});
