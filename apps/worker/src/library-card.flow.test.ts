import { verifyFleet, wholeFleet } from '@beian/cases';
import { checkHistory } from '@beian/cases/temporal';
import { ToyOffice } from './testing/toy-office.js';

let office: ToyOffice;
beforeAll(async () => {
  office = await ToyOffice.open();
  await office.startWorker();
  office.startRelay();
}, 60_000);
afterAll(() => office.close(), 60_000);

async function vote(caseId: string, answers: readonly string[]): Promise<void> {
  for (const [index, outcome] of answers.entries()) await office.act(caseId, 'Task_CommitteeVote', { outcome }, { instance: `member-${index + 1}` });
}

describe('a library card, carried out on Temporal', () => {
  it('goes from the request to the card', async () => {
    const caseId = await office.file();
    expect(await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' })).toEqual({ state: 'applied' });
    await vote(caseId, ['YES', 'NO', 'YES']);
    await office.act(caseId, 'Task_CheckCard', { outcome: 'REPEAT' });
    await office.until(() => office.openElements(caseId), (open) => open.includes('Task_CheckCard'));
    await office.act(caseId, 'Task_CheckCard', { outcome: 'PASS' });
    await office.act(caseId, 'Task_CheckCard', { outcome: 'PASS' });
    await office.until(() => office.openElements(caseId), (open) => open.includes('Receive_Deposit'));
    await office.act(caseId, 'Receive_Deposit', { note: '已收' }, { actor: office.world.librarian });
    const stored = await office.world.message(caseId, 'cardPickedUp');
    if ('refused' in stored) throw new Error(stored.message.en);
    expect(await office.doorbell.ring(stored, 20_000)).toEqual({ state: 'applied' });
    expect(await office.state(caseId)).toMatchObject({ state: 'archived', ended: 'End_CardIssued' });
    expect(await verifyFleet(office.world.deps, { ...wholeFleet, cases: [caseId] })).toMatchObject({ verified: 1, deviating: [] });
    const history = () => checkHistory(office.world.deps, office.doorbell.client, caseId);
    expect(await history()).toEqual([]);
    await office.world.deps.database.sql.run(`update case_stimulus set digest = 'another' where case_id = $1 and pos = 3`, [caseId]);
    expect(await history()).toMatchObject([{ code: 'COURSE_DIFFERS', pos: 3 }]);
  }, 60_000);
});
