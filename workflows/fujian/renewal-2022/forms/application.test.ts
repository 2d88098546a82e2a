import { readForm } from '@beian/procedure/forms';
import { renewalApplication } from '../testing/application.js';
import { RenewalApplication } from './application.js';

const told = (changes: object) => {
  const read = readForm(RenewalApplication, { ...renewalApplication, ...changes });
  return read.ok ? [] : read.violations.map(({ path, code, rule }) => `${path} ${code} ${rule ?? ''}`.trim());
};
const plans = (change: object) => renewalApplication.plans.map((plan, index) => (index === 0 ? { ...plan, ...change } : plan));

describe('F-FJ1: the application for renewal (FJ-R19, FJ-R20)', () => {
  it('is complete as the sample is, for every kind of institution', () => {
    expect(told({})).toEqual([]);
    for (const orgKind of ['college', 'social']) expect(told({ orgKind, incentiveProof: null })).toEqual([]);
  });

  it('refuses totals that the rows do not add up to, each with what the rows say', () => {
    expect(told({ batchTotal: 7 })).toEqual(['batchTotal TOTAL_DIFFERS FJ-R6']);
    expect(told({ assessedTotal: 181, passedTotal: 149 })).toEqual(['assessedTotal TOTAL_DIFFERS FJ-R6', 'passedTotal TOTAL_DIFFERS FJ-R6']);
    const read = readForm(RenewalApplication, { ...renewalApplication, batchTotal: 7 });
    expect(read.ok ? '' : read.violations[0]?.message.zh).toBe('评价计划数（批次）合计填写为 7，按上表合计为 6，请核对后更正');
  });

  it('counts a plan that stands in two rows as one batch', () => {
    expect(told({ plans: plans({ planNo: 'P20250002' }), batchTotal: 5 })).toEqual([]);
  });

  it('refuses more people passed than assessed, and plans outside the validity', () => {
    expect(told({ plans: plans({ passed: 31 }), passedTotal: 156 })).toEqual(['plans.0.passed MORE_PASSED_THAN_ASSESSED FJ-R6']);
    expect(told({ plans: plans({ year: 2022 }) })).toEqual(['plans.0.year OUTSIDE_VALIDITY FJ-R6']);
  });

  it('takes no plan at all where force majeure is explained', () => {
    const none = { plans: [], batchTotal: 0, assessedTotal: 0, passedTotal: 0, forceMajeure: 'yes' };
    expect(told({ ...none, forceMajeureReason: '因台风灾害停产' })).toEqual([]);
    expect(told(none)).toEqual([expect.stringContaining('forceMajeureReason')]);
  });

  it('wants the three parts of the summary, the answer on the incentives and the commitment', () => {
    const lacking = told({ situation: null, problems: null, nextStage: null, incentiveProof: null, commitment: false }).map((line) => line.split(' ')[0]);
    expect(lacking.sort()).toEqual(['commitment', 'incentiveProof', 'nextStage', 'problems', 'situation']);
  });
});
