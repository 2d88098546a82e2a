import { MemoryCase } from '@beian/procedure/memory';
import type { JsonObject } from '@beian/procedure/kernel';
import { modelOf } from '../../courses.js';
import { renewal } from './workflow.js';

interface Answers {
  readonly screening?: JsonObject;
  readonly reapply?: 'MAY_REAPPLY' | 'FINAL';
}

/** A renewal that the sweep opened; nobody has applied yet. */
const opened = ({ screening = { level: 'CITY', findings: [] }, reapply = 'MAY_REAPPLY' }: Answers = {}) => new MemoryCase(renewal, {
  modelOf, parameters: { deemedAcceptance: true }, decide: ({ element }) => (element === 'Gateway_CanReapply' ? { result: reapply, facts: {} } : { result: 'CLEAR', facts: screening }),
}).start();
type Renewal = Awaited<ReturnType<typeof opened>>;

const apply = (filing: Renewal) => filing.message('renewalSubmitted');
const waitsFor = (filing: Renewal) => filing.offers().map(({ element }) => element);
const passed = (filing: Renewal) => filing.log.filter(({ kind }) => kind === 'completed').map(({ element }) => element);

async function accept(filing: Renewal): Promise<void> {
  await filing.act('Task_FormalReview', 'COMPLETE');
  await filing.finish('Service_IssueAcceptanceNotice');
}

async function refuse(filing: Renewal): Promise<void> {
  await filing.act('Task_FormalReview', 'PROHIBITED');
  await filing.finish('Service_IssueRefusalNotice');
}

async function issue(filing: Renewal): Promise<void> {
  for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
  await filing.act('Task_SignDocument', 'SIGNED');
  await filing.finish('Service_ApplySeal');
  await filing.finish('Service_RecordDelivery');
}

async function store(filing: Renewal): Promise<void> {
  await filing.finish('Service_AssemblePackage');
  await filing.act('Task_ReviewArchive', 'COMPLETE');
  await filing.finish('Service_SealArchive');
}

describe('renewal in Fujian', () => {
  it('FJ-R3 opens without an application and waits for one until expiry', async () => {
    const filing = await opened();
    expect(passed(filing)).toEqual(['Start_WindowOpens', 'Service_OpenRenewalWindow']);
    expect(waitsFor(filing)).toEqual(['renewalSubmitted', 'Timer_Expiry']);
  });

  it('FJ-R13 FJ-R15 runs from the application to the archive: the city evaluates, the province decides and issues, then reporting opens again', async () => {
    const filing = await opened();
    await apply(filing);
    await accept(filing);
    await filing.act('Task_CheckConditions', 'MET');
    await filing.act('Task_RenewalEvaluation', 'QUALIFIED');
    await filing.act('Task_ReportToProvince');
    await filing.act('Task_ProvinceIssue');
    expect(filing.log.findLast(({ element }) => element === 'Call_IssueFilingLetter')?.detail['input']).toEqual({ documents: ['DOC-FJ-REN'], delivery: [], issuingBody: 'province' });
    await issue(filing);
    const order = passed(filing);
    expect(order.indexOf('Service_AllocateDocumentNumber')).toBeLessThan(order.indexOf('Service_RegisterRenewal'));
    expect(order.indexOf('Service_RegisterRenewal')).toBeLessThan(order.indexOf('Service_RestoreFunctions'));
    await filing.act('Task_ProvincialConsolidate', 'OK');
    await filing.finish('Service_ReportToCettic');
    await filing.act('Receive_OstaPublished');
    await store(filing);
    expect(filing.incidents).toEqual([]);
    expect(filing.ended).toBe('End_Renewed');
  });

  it('goes from the evaluation of the provincial centre straight to its decision', async () => {
    const filing = await opened({ screening: { level: 'PROVINCE', findings: [] } });
    await apply(filing);
    await accept(filing);
    await filing.act('Task_CheckConditions', 'MET');
    await filing.act('Task_RenewalEvaluation', 'QUALIFIED');
    expect(waitsFor(filing)).toEqual(['Task_ProvinceIssue']);
  });

  it('FJ-R15 FJ-R16 takes an application within the grace, after reporting was closed', async () => {
    const filing = await (await opened()).fire('Timer_Expiry');
    expect(passed(filing)).toContain('Service_CloseDataReporting');
    expect(waitsFor(filing)).toEqual(['renewalSubmitted', 'Timer_GraceEnd']);
    await apply(filing);
    expect(waitsFor(filing)).toContain('Task_FormalReview');
  });

  it('FJ-R16 FJ-R18 counts as given up when the grace ends without an application, and the duties that remain are reported', async () => {
    const filing = await (await (await opened()).fire('Timer_Expiry')).fire('Timer_GraceEnd');
    expect(passed(filing)).toContain('Service_DeemAbandoned');
    await filing.act('Task_WindUpDuties');
    await store(filing);
    expect([filing.ended, filing.incidents]).toEqual(['End_Abandoned', []]);
  });

  it('FJ-R8 gives the hits of the screening to the clerk, and ends in winding-up where nothing can be mended', async () => {
    const filing = await opened({ screening: { level: 'CITY', findings: ['FJ-R8'] }, reapply: 'FINAL' });
    await apply(filing);
    expect(filing.log.findLast(({ element }) => element === 'Call_Acceptance')?.detail['input']).toMatchObject({ findings: ['FJ-R8'] });
    await refuse(filing);
    expect(passed(filing)).toContain('Service_MarkWindingDown');
    await filing.act('Task_WindUpAfterRefusal');
    await store(filing);
    expect([filing.ended, filing.incidents]).toEqual(['End_NotRenewed', []]);
  });

  it('FJ-R9 A-02 takes another application after a refusal that can be mended, and after a correction that never came', async () => {
    const filing = await opened();
    await apply(filing);
    await refuse(filing);
    expect(waitsFor(filing)).toEqual(['renewalSubmitted', 'Timer_ReapplyEnd']);
    await apply(filing);
    await filing.act('Task_FormalReview', 'INCOMPLETE');
    await filing.fire('Boundary_CorrectionExpired');
    expect(waitsFor(filing)).toEqual(['renewalSubmitted', 'Timer_ReapplyEnd']);
    await filing.fire('Timer_ReapplyEnd');
    expect(passed(filing)).toContain('Service_DeemAbandoned');
  });

  it('FJ-R12 escalates once when the feedback is late, and the evaluation goes on', async () => {
    const filing = await opened();
    await apply(filing);
    await accept(filing);
    await filing.act('Task_CheckConditions', 'MET');
    await filing.fire('Boundary_FeedbackOverdue');
    expect(passed(filing)).toContain('End_Escalated');
    expect(waitsFor(filing)).toEqual(['Task_RenewalEvaluation']);
    await filing.act('Task_RenewalEvaluation', 'NOT_QUALIFIED');
    expect(filing.log.findLast(({ element }) => element === 'Call_IssueNonRenewal')?.detail['input']).toEqual({ documents: ['DOC-REJ'], delivery: [] });
  });

  it('A-61 refuses the renewal without a hearing where a condition is not met', async () => {
    const filing = await opened();
    await apply(filing);
    await accept(filing);
    await filing.act('Task_CheckConditions', 'NOT_MET');
    await issue(filing);
    expect(passed(filing)).toContain('Service_MarkWindingDown');
  });

  it('A-56 is withdrawn until the letter is signed', async () => {
    const filing = await opened();
    await apply(filing);
    await filing.withdraw();
    expect(filing.ended).toBe('End_Withdrawn');
  });
});
