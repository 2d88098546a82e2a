import { beforeExpiry, civilDate, graceEnd, workdayDue } from '@beian/calendar';
import { calendar2024To2026 as calendar } from '@beian/calendar/testing';
import type { FilingFacts, SupervisionRecord } from '@beian/procedure/declaration';
import { restoreForm } from '@beian/procedure/forms';
import { applicationWindow } from '../application-window.js';
import { RenewalApplication } from '../forms/application.js';
import { renewalApplication } from '../testing/application.js';
import { batchesOf } from './batches.js';
import { renewalConditions, type Proofs } from './conditions.js';
import { isCurable, refusalGrounds } from './refusal-grounds.js';
import { safeDate } from './window.js';

const day = civilDate;
const parameters = { windowDays: 90, graceDays: 60, feedbackDays: 30 };
const filing = (validUntil: string): FilingFacts => ({
  id: 'f', filingNo: 'Y010035000001', applicantId: 'a', authorityId: 'c', procedureId: 'p', kindLetter: 'Y', status: 'expiring', validFrom: day('2023-07-01'), validUntil: day(validUntil),
  filingRegion: '350100', supervisingRegion: null, lines: [], sites: [], permissions: { reporting: true, scopeChanges: false, batches: true },
});
const refusedOn = (validUntil: string, today: string) => applicationWindow.refusal(filing(validUntil), { today: day(today), calendar, parameters })?.rule ?? null;

describe('T-62: the renewal opens 90 days before expiry (FJ-R3)', () => {
  it('is too early on 31 March and in time from 1 April for a filing valid until 30 June 2026', () => {
    expect(beforeExpiry(day('2026-06-30'), 90)).toBe('2026-04-01');
    expect([refusedOn('2026-06-30', '2026-03-31'), refusedOn('2026-06-30', '2026-04-01')]).toEqual(['FJ-R3', null]);
  });

  it('says from which day on it can be submitted, and that the draft is kept', () => {
    const refusal = applicationWindow.refusal(filing('2026-06-30'), { today: day('2026-03-31'), calendar, parameters });
    expect(refusal?.code).toBe('RENEWAL_TOO_EARLY');
    expect(refusal?.message.zh).toContain('2026年4月1日');
    expect(refusal?.message.zh).toContain('草稿已保存');
  });
});

describe('T-64: thirty working days before reporting closes (FJ-R12, FJ-R15)', () => {
  it('make 18 May the safe date for an expiry on 30 June 2026: one day later the feedback is due after it', () => {
    const due = (received: string) => workdayDue(calendar, day(received), 30).date;
    expect([due('2026-05-18'), due('2026-05-19'), due('2026-06-25')]).toEqual(['2026-06-30', '2026-07-01', '2026-08-06']);
    expect(safeDate(calendar, day('2026-06-30'), 30)).toBe('2026-05-18');
  });

  it('are told as past once they are', () => {
    const { rule, text } = applicationWindow.advice(filing('2026-06-30'), { today: day('2026-05-19'), calendar, parameters });
    expect(rule).toBe('FJ-R15');
    for (const part of ['2026年5月18日', '已过']) expect(text.zh).toContain(part);
  });

  it('are told to the applicant with both other days', () => {
    const { text } = applicationWindow.advice(filing('2026-06-30'), { today: day('2026-04-15'), calendar, parameters });
    for (const part of ['2026年5月18日', '2026年6月30日', '2026年8月31日']) expect(text.zh).toContain(part);
  });
});

describe('the grace of 60 days (FJ-R16, A-29)', () => {
  it('T-65: ends on 30 July for an expiry on 31 May 2026; the day after, the renewal counts as given up', () => {
    expect([refusedOn('2026-05-31', '2026-07-30'), refusedOn('2026-05-31', '2026-07-31')]).toEqual([null, 'FJ-R16']);
  });

  it('T-66: rolls from Saturday 29 August to Monday 31 August', () => {
    expect([refusedOn('2026-06-30', '2026-08-31'), refusedOn('2026-06-30', '2026-09-01')]).toEqual([null, 'FJ-R16']);
  });

  it('T-67: rolls over the holidays of October, and the feedback of a late case is due on 16 October', () => {
    expect(graceEnd(calendar, day('2026-08-03'), 60).date).toBe('2026-10-08');
    expect(workdayDue(calendar, day('2026-08-31'), 30).date).toBe('2026-10-16');
  });

  it('is provisional where the holidays of the year are not published yet', () => {
    expect(graceEnd(calendar, day('2026-12-20'), 60).provisional).toBe(true);
  });
});

describe('T-68: six batches (FJ-R6, A-50)', () => {
  const proofs: Proofs = { incentives: true, forceMajeureStatement: false };
  const plans = (count: number, changes: object = {}) => renewalApplication.plans.slice(0, count).map((plan, index) => (index === 0 ? { ...plan, ...changes } : plan));
  const verdicts = (changes: object, given: Proofs = proofs) =>
    renewalConditions(restoreForm(RenewalApplication, { ...renewalApplication, ...changes }), given, 6).filter(({ rule }) => rule === 'FJ-R6').map(({ verdict }) => verdict);

  it('are met by six executed plans whose certificates can all be queried', () => {
    expect(verdicts({})).toEqual(['met', 'met']);
  });

  it('are not met by five without a statement; with one on force majeure the reviewer judges', () => {
    expect(verdicts({ plans: plans(5) })).toEqual(['notMet', 'met']);
    expect(verdicts({ plans: plans(5), forceMajeure: 'yes' })).toEqual(['notMet', 'met']);
    expect(verdicts({ plans: plans(5), forceMajeure: 'yes' }, { ...proofs, forceMajeureStatement: true })).toEqual(['toJudge', 'met']);
  });

  it('are not met while the certificates of one plan cannot be queried, and the finding names the plan', () => {
    expect(verdicts({ plans: plans(6, { online: 'no' }) })).toEqual(['notMet', 'notMet']);
    const [, queryable] = renewalConditions(restoreForm(RenewalApplication, { ...renewalApplication, plans: plans(6, { online: 'no' }) }), proofs, 6).filter(({ rule }) => rule === 'FJ-R6');
    expect(queryable?.text.zh).toContain('P20250001');
  });

  it('count a plan once however many rows it has, and only if it published a certificate', () => {
    const plan = { planNo: 'P20250001', assessed: 30, passed: 25, online: 'yes' } as const;
    expect(batchesOf([plan, plan])).toMatchObject({ listed: 1, counted: 1, assessed: 60, passed: 50 });
    expect(batchesOf([{ ...plan, passed: 0 }])).toMatchObject({ listed: 1, counted: 0, notQueryable: [] });
  });
});

describe('the other conditions', () => {
  const rules = (changes: object, proofs: Proofs) => renewalConditions(restoreForm(RenewalApplication, { ...renewalApplication, ...changes }), proofs, 6);

  it('FJ-R7: bind employers only, and want proof', () => {
    const verdict = (changes: object, incentives: boolean) => rules(changes, { incentives, forceMajeureStatement: false }).find(({ rule }) => rule === 'FJ-R7')?.verdict;
    expect([verdict({}, true), verdict({}, false), verdict({ orgKind: 'college' }, false)]).toEqual(['toJudge', 'notMet', 'notApplicable']);
  });

  it('are named with their place in the notice, the fields concerned and a text in both languages', () => {
    for (const { citation, fields, text } of rules({}, { incentives: true, forceMajeureStatement: false })) {
      expect(citation).toMatch(/^闽劳鉴〔2022〕26号 三（一）\d$/);
      expect(fields.length).toBeGreaterThan(0);
      expect([text.zh, text.en].every((said) => said.length > 0)).toBe(true);
    }
  });
});

describe('DT-FJ-REFUSE: on what grounds an application is not accepted', () => {
  const order: SupervisionRecord = { id: 'r', kind: 'rectificationOrder', issuedBy: '福州市职业技能鉴定指导中心', issuedOn: day('2025-09-01'), dueOn: day('2025-10-31'), doneOn: null, text: '完善考场监控' };
  const grounds = (records: readonly SupervisionRecord[], changes: object = {}) =>
    refusalGrounds({ orgKind: 'employer', hasIncentiveProof: true, records, today: '2026-04-15', ...changes });

  it('T-69: a rectification order of 2025 that is still open past its date, which nothing can mend', () => {
    expect(grounds([order])).toMatchObject([{ rule: 'FJ-R8', citation: '闽劳鉴〔2022〕26号 三（二）1' }]);
    expect(grounds([order])[0]?.text.zh).toContain('应于2025-10-31前完成');
    expect(isCurable(['FJ-R8'])).toBe(false);
  });

  it('are not there for an order that was done, or whose period still runs', () => {
    expect(grounds([{ ...order, doneOn: day('2025-12-01') }])).toEqual([]);
    expect(grounds([{ ...order, dueOn: day('2026-04-15') }])).toEqual([]);
  });

  it('FJ-R9: an employer without proof of the incentives, which can be mended', () => {
    expect(grounds([], { hasIncentiveProof: false })).toMatchObject([{ rule: 'FJ-R9' }]);
    expect(grounds([], { hasIncentiveProof: false, orgKind: 'social' })).toEqual([]);
    expect([isCurable(['FJ-R9']), isCurable(['FJ-R9', 'FJ-R10']), isCurable([])]).toEqual([true, false, false]);
  });

  it('FJ-R10: a recorded ground of article 14', () => {
    const ground = { ...order, kind: 'terminationGround', dueOn: null, text: '出借资质' } as const;
    expect(grounds([ground])).toMatchObject([{ rule: 'FJ-R10', citation: expect.stringContaining('第十四条') }]);
  });
});
