import { addDays, addYears, civilDate } from '@beian/calendar';
import type { FilingChange } from '@beian/procedure/declaration';
import { approveRepair, isRefusal, proposeRepair, repairPoints, startCase, verifyFleet, wholeFleet } from '../index.js';
import { lockCase } from '../stimuli/case-row.js';
import { LifeWorld, morning } from '../testing/life/life-world.js';
import { verifyFilings } from '../verify/verify-filings.js';
import { readFilingEvents } from './filing-events.js';
import { readFiling } from './read-filing.js';
import { compareLines, readRegisterChange } from './register-change.js';
import { changed } from './versions.js';

const end = civilDate('2027-03-31');
let world: LifeWorld;
beforeAll(async () => {
  world = await LifeWorld.open();
  await world.beginAt('2027-01-01');
});
afterAll(() => world.close());

const changeOf = async (filingId: string) => readRegisterChange(world.sql, (await world.renewal(filingId)) ?? '');
const ask = (filingId: string | null, procedureId = 'toy/card-replacement', applicantId = world.toy.readerOrg) =>
  startCase(world.toy.deps, { procedureId, applicantId, filingId, actor: world.toy.reader, application: { name: '张读者', minor: false }, channel: 'online', draftId: null });
const refusal = async (asked: ReturnType<typeof ask>) => {
  const answer = await asked;
  return isRefusal(answer) ? [answer.refused, answer.code, answer.rule] : 'started';
};

describe('a version that a case prepares', () => {
  it('is shown as old beside new before anybody signs, and changes nothing yet', async () => {
    const id = await world.adopt(end, '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-02')));
    await world.request(id);
    expect(await changeOf(id)).toMatchObject({
      effectiveAt: null, validUntil: { before: end, after: addYears(end, 1) }, validFrom: { before: addDays(end, -364), after: addDays(end, 1) }, status: { before: 'expiring', after: 'active' },
      lines: [{ change: 'kept' }, { change: 'kept' }], sites: [{ change: 'kept', address: '一楼' }],
    });
    expect(await readFiling(world.sql, id)).toMatchObject({ version: 1, validUntil: end, status: 'expiring' });
  });

  it('takes effect with a number of its own, prolongs the lines, and stays readable as what the case changed', async () => {
    const id = await world.adopt(end, '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-03')));
    await world.request(id);
    const caseId = (await world.renewal(id)) ?? '';
    await world.decide(id, 'RENEW');
    const filing = await readFiling(world.sql, id);
    expect(filing).toMatchObject({ version: 2, validUntil: addYears(end, 1), status: 'active', permissions: { scopeChanges: true } });
    expect(filing?.lines.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([[addDays(end, -364), addYears(end, 1)], [addDays(end, -364), addYears(end, 1)]]);
    expect(await readRegisterChange(world.sql, caseId)).toMatchObject({ validUntil: { before: end, after: addYears(end, 1) }, status: null });
  });
});

describe('a version that was prepared under a step that a repair makes void', () => {
  it('counts no more, and is prepared anew with the request that came from outside; one of them takes effect', async () => {
    const id = await world.adopt(end, '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-04')));
    await world.request(id);
    const caseId = (await world.renewal(id)) ?? '';
    await cancelDecision(caseId);
    await world.settle();
    const history = async () => (await readFilingEvents(world.sql, [id])).map(({ kind }) => kind).filter((kind) => ['amended', 'retracted', 'effective'].includes(kind));
    const versions = () => world.sql.rows('select state, version from filing_version where case_id = $1 order by prepared_at_pos', [caseId]);
    expect([await history(), await versions()]).toEqual([['amended', 'retracted', 'amended'], [{ state: 'void', version: null }, { state: 'prepared', version: null }]]);
    expect(await readFiling(world.sql, id)).toMatchObject({ version: 1, validUntil: end });
    await world.decide(id, 'RENEW');
    expect([await versions(), await readFiling(world.sql, id)]).toMatchObject([[{ state: 'void' }, { state: 'effective', version: 2 }], { version: 2, validUntil: addYears(end, 1) }]);
    const { deviating } = await verifyFleet(world.toy.deps, { ...wholeFleet, cases: [caseId] });
    expect([deviating, await verifyFilings(world.sql)]).toEqual([[], []]);
  });

  /** Two people agree that the decision should never have been reached. */
  async function cancelDecision(caseId: string): Promise<void> {
    const { deps } = world.toy;
    const points = await deps.database.transaction(async (sql) => {
      const row = await lockCase(sql, caseId);
      return row === null ? [] : repairPoints(deps, sql, row);
    });
    const point = points.find(({ kind, element }) => kind === 'cancel' && element === 'Task_DecideRenewal');
    if (point === undefined) throw new Error('the step cannot be cancelled');
    const both = { policy: async () => null, reason: '申请须重新核对' };
    const proposed = await proposeRepair(deps, { ...both, caseId, kind: 'cancel', to: point.to, activation: point.activation, instance: null, actor: world.toy.person('陈督导') });
    if (isRefusal(proposed)) throw new Error(proposed.message.en);
    expect(await approveRepair(deps, { ...both, repairId: proposed.id, actor: world.toy.person('周领导') })).not.toHaveProperty('refused');
  }
});

describe('a case about a filing', () => {
  it('begins only for a filing of the applicant, in a fitting status, with nothing under way and what it needs permitted', async () => {
    const id = await world.adopt('2028-06-30', '2027-01-01');
    expect(await refusal(ask(null))).toEqual(['invalid', 'FILING_REQUIRED', null]);
    expect(await refusal(ask(id, 'toy/library-card'))).toEqual(['invalid', 'FILING_NOT_CONCERNED', null]);
    expect(await refusal(ask(id, 'toy/card-replacement', world.toy.library))).toEqual(['unknown', 'FILING_UNKNOWN', null]);
    expect(await refusal(ask(id, 'toy/card-renewal'))).toEqual(['conflict', 'OPENED_BY_SWEEP', 'TOY-WINDOW']);
    expect(await refusal(ask(id))).toBe('started');
    expect(await refusal(ask(id))).toEqual(['conflict', 'CASE_UNDER_WAY', null]);
  });

  it('is refused with the rule that closed what it needs, and with the rule that brought the status', async () => {
    const frozen = await world.adopt(end, '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-05')));
    expect(await refusal(ask(frozen))).toEqual(['conflict', 'PERMISSION_CLOSED', 'TOY-FREEZE']);
    await world.walkTo(morning(addDays(end, 1)));
    expect(await refusal(ask(frozen))).toEqual(['conflict', 'FILING_STATUS', 'TOY-EXPIRY']);
  });
});

describe('the lines of an amended filing', () => {
  it('are added, changed, kept or exited, and every line keeps since when it has been filed', async () => {
    const id = await world.adopt('2029-06-30', '2027-01-01');
    const present = await readFiling(world.sql, id);
    if (present === null) throw new Error('no filing');
    const [borrowing] = present.lines;
    if (borrowing === undefined) throw new Error('no line');
    const { code, occupation, workType, standard } = borrowing;
    const change: FilingChange = { lines: [{ code, occupation, workType, standard, levels: [3, 2] }, { code: '1-09', occupation: '古籍', workType: null, levels: [3], standard: '示例标准', validFrom: civilDate('2027-05-01') }] };
    const after = changed(present, change);
    expect(compareLines(present.lines, after.lines).map(({ change: how, after: line }) => [how, line.code, line.validFrom])).toEqual([
      ['changed', code, present.validFrom], ['added', '1-09', '2027-05-01'], ['exited', '1-02', present.validFrom],
    ]);
    expect(compareLines(after.lines, after.lines).map(({ change: how }) => how)).toEqual(['kept', 'kept']);
  });
});

describe('a filing that was terminated', () => {
  it('stays so, whatever the timers of a renewal that goes on bring about', async () => {
    const id = await world.adopt(civilDate('2027-05-31'), '2027-04-01');
    await world.walkTo(morning(civilDate('2027-04-02')));
    expect(await world.renewal(id)).not.toBeNull();
    await world.sql.run(`update filing set status = 'terminated' where id = $1`, [id]);
    await world.walkTo(morning(civilDate('2027-09-01')));
    expect([await world.renewal(id), (await readFiling(world.sql, id))?.status]).toEqual([null, 'terminated']);
  });
});
