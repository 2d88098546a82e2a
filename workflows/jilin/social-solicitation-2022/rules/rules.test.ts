import { civilDate } from '@beian/calendar';
import { readForm } from '@beian/procedure/forms';
import type { Finding, Verdict } from '../../../shared/rules/finding.js';
import { jilin } from '../../region.js';
import { SolicitationApplication } from '../forms/application.js';
import { associationApplication, solicitationApplication } from '../testing/application.js';
import type { EmployerFiling } from './eligibility.js';
import { evaluationAgreed } from './evaluation-agreed.js';
import { routeByAffiliation } from './routing.js';
import { screen } from './screening.js';

const today = civilDate('2026-03-16');

function application(changes: object = {}): SolicitationApplication {
  const read = readForm(SolicitationApplication, { ...solicitationApplication, ...changes }, { today });
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  return read.form;
}

const catalogue = (code: string) => ({ occupation: code === '6-31-01-03' ? '电工' : '车工', replacedBy: null });
const screened = (changes: object = {}, filings: readonly EmployerFiling[] = []): readonly Finding[] => screen(application(changes), { province: jilin, today, filings, catalogue });
const verdictsOf = (rule: string, changes: object = {}, filings: readonly EmployerFiling[] = []): readonly Verdict[] => screened(changes, filings).filter((one) => one.rule === rule).map(({ verdict }) => verdict);
const [site] = solicitationApplication.sites;
const [electrician, turner] = solicitationApplication.lines;

describe('JL-S17, T-30: who accepts', () => {
  const route = (affiliation: 'centralProvincial' | 'municipal', registrationRegion: string) => {
    const { result, centre } = routeByAffiliation({ affiliation, registrationRegion }, jilin);
    return [result, centre?.name.zh ?? null];
  };

  it('is the centre of Meihekou for a training body there, not that of the city around it', () => {
    expect(route('municipal', '220581')).toEqual(['MUNICIPAL', '梅河口市职业技能鉴定中心']);
    expect(route('municipal', '220582')).toEqual(['MUNICIPAL', '通化市职业技能鉴定中心']);
  });

  it('is the centre of the Changbai Mountain zone for a body of the zone', () => {
    expect(route('municipal', '229900')).toEqual(['MUNICIPAL', '长白山管委会职业技能鉴定中心']);
  });

  it('is the provincial centre for a provincial association in Changchun', () => {
    expect(route('centralProvincial', '220104')).toEqual(['PROVINCIAL', '吉林省职业技能鉴定中心']);
  });

  it('is nobody for a body registered elsewhere', () => {
    expect(route('municipal', '210102')).toEqual(['MUNICIPAL', null]);
  });
});

describe('T-27: hard conditions, each a finding for the clerk', () => {
  it('JL-S8: four full-time staff are too few, five are enough', () => {
    expect(verdictsOf('JL-S8', { fullTimeStaffCount: 4 })[0]).toBe('notMet');
    expect(verdictsOf('JL-S8')[0]).toBe('met');
    expect(verdictsOf('JL-S8', { fullTimeStaffCount: 6 })[0]).toBe('toJudge');
  });

  it('JL-S9: 999.99 m² are too little, 1000 m² are enough', () => {
    const area = (value: number) => verdictsOf('JL-S9', { sites: [{ ...site, area: value }] })[0];
    expect([area(999.99), area(1000)]).toEqual(['notMet', 'met']);
  });

  it('A-37: adds up the sites and leaves it to the clerk when none alone is large enough', () => {
    const sites = [{ ...site, area: 600 }, { ...site, name: '分部', area: 400 }];
    expect(verdictsOf('JL-S9', { sites })[0]).toBe('toJudge');
  });

  it('JL-S9: one theory room is too few, two are enough', () => {
    const text = (count: number) => screened({ theoryRoomCount: count }).find(({ fields }) => fields.includes('theoryRoomCount'))?.verdict;
    expect([text(1), text(2)]).toEqual(['notMet', 'met']);
  });

  it('A-37: a lease to 29 April is a day short of five years, to 30 April it is exactly five', () => {
    const lease = (leaseUntil: string) => screened({ sites: [{ ...site, leaseFrom: '2024-05-01', leaseUntil }] }).find(({ fields }) => fields.includes('sites.0.leaseUntil'))?.verdict;
    expect([lease('2029-04-29'), lease('2029-04-30')]).toEqual(['notMet', 'met']);
  });

  it('A-37: warns of a lease that ends before the receipt would', () => {
    const sites = [{ ...site, leaseFrom: '2020-01-01', leaseUntil: '2027-12-31' }];
    expect(screened({ sites }).find(({ fields }) => fields.includes('sites.0.leaseUntil'))).toMatchObject({ verdict: 'toJudge' });
  });

  it('JL-S9: every room that the text names is there, or told missing', () => {
    const missing = screened({ hasConfidentialRoom: false, hasWaitingRoom: false }).filter(({ verdict }) => verdict === 'notMet').map(({ text }) => text.zh);
    expect(missing).toEqual(['没有保密室', '没有候考室']);
  });

  it('JL-S10: a missing emergency plan is told', () => {
    expect(screened({ systemsInPlace: ['operation', 'finance', 'quality'] }).find(({ rule }) => rule === 'JL-S10')?.text.zh).toBe('未建立：突发事件应急预案');
  });

  it('finds nothing unmet in a complete application', () => {
    expect(screened().filter(({ verdict }) => verdict === 'notMet' || verdict === 'inPrinciple')).toEqual([]);
  });
});

describe('T-28: an enterprise', () => {
  const enterprise = { category: 'enterprise', employerFilingNo: 'Y220122000001' };
  const filing: EmployerFiling = { filingNo: 'Y220122000001', kindLetter: 'Y', status: 'active', filingRegion: '220100', lines: [{ code: '6-31-01-03', workType: null, status: 'active' }] };

  it('is ineligible without an employer filing in force in Jilin', () => {
    expect(verdictsOf('JL-S3', enterprise)).toEqual(['notMet']);
    for (const other of [{ status: 'lapsed' }, { filingRegion: '410700' }, { kindLetter: 'S' }] as const) {
      expect(verdictsOf('JL-S3', enterprise, [{ ...filing, ...other }])).toEqual(['notMet']);
    }
  });

  it('is eligible for the occupations it is filed for, and for no other', () => {
    expect(verdictsOf('JL-S3', enterprise, [filing])).toEqual(['met']);
    expect(verdictsOf('JL-S14', enterprise, [filing])).toEqual(['met', 'notMet']);
  });

  it('is eligible for the kind of work it is filed for, not for another of the same occupation, and for nothing that exited', () => {
    const miner = { ...filing, lines: [{ code: '6-31-01-03', workType: '矿井电工', status: 'active' }] } as const satisfies EmployerFiling;
    const lines = [{ ...electrician, workType: '矿井电工' }, { ...electrician, workType: '船舶电工' }, electrician];
    expect(verdictsOf('JL-S14', { ...enterprise, lines }, [miner])).toEqual(['met', 'notMet', 'notMet']);
    expect(verdictsOf('JL-S14', { ...enterprise, lines }, [filing])).toEqual(['met', 'met', 'met']);
    expect(verdictsOf('JL-S14', { ...enterprise, lines: [electrician] }, [{ ...filing, lines: [{ code: '6-31-01-03', workType: null, status: 'exited' }] }])).toEqual(['notMet']);
  });

  it('is asked about when it names another number than the register', () => {
    expect(verdictsOf('JL-S3', { ...enterprise, employerFilingNo: 'Y220122000009' }, [filing])).toEqual(['toJudge']);
  });
});

describe('T-29: a college', () => {
  it('in principle evaluates only what somebody studies', () => {
    const lines = [{ ...electrician, enrolledStudents: 120 }, turner];
    expect(verdictsOf('JL-S14', { category: 'college', enrolment: 900, lines })).toEqual(['toJudge', 'inPrinciple']);
  });

  it('A-53: is no body of government though it is public', () => {
    expect(verdictsOf('JL-S4', { category: 'college', enrolment: 900, publicInstitution: true })).toEqual(['met']);
  });
});

describe('JL-S4, JL-S5: who may not apply', () => {
  it('is a public institution under a department, or an association not separated from government', () => {
    expect(verdictsOf('JL-S4', { publicInstitution: true })).toEqual(['notMet']);
    expect(verdictsOf('JL-S4', { ...associationApplication, delinked: false })).toEqual(['notMet']);
    expect(verdictsOf('JL-S4', associationApplication)).toEqual(['toJudge']);
  });

  it('is whoever declares a ground; what is not declared is looked up', () => {
    expect(verdictsOf('JL-S5', { declaredProhibitions: ['badRecord'] })).toEqual(['toJudge', 'toJudge', 'toJudge', 'toJudge', 'notMet']);
  });
});

describe('every finding', () => {
  it('names its rule, its place in the text, the fields concerned and says it in both languages', () => {
    const findings = screened();
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['JL-S3', 'JL-S4', 'JL-S5', 'JL-S6', 'JL-S7', 'JL-S8', 'JL-S9', 'JL-S10', 'JL-S11', 'JL-S12', 'JL-S13', 'JL-S14']));
    for (const { citation, fields, text } of findings) {
      expect(citation).toContain('吉人社函〔2022〕78号');
      expect(fields.length).toBeGreaterThan(0);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
  });
});

describe('T-31: a municipal evaluation', () => {
  const confirmedAt = '2026-05-20T02:00:00.000Z';
  const codes = (facts: Partial<Parameters<typeof evaluationAgreed>[0]>) => evaluationAgreed({ municipal: true, confirmedAt, review: null, ...facts }).map(({ code }) => code);

  it('is not published before the province agreed to it', () => {
    expect(codes({})).toEqual(['RE_REVIEW_MISSING']);
    expect(codes({ review: { agreed: false, at: '2026-05-21T02:00:00.000Z' } })).toEqual(['RE_REVIEW_MISSING']);
  });

  it('needs a new agreement after it was evaluated again', () => {
    expect(codes({ review: { agreed: true, at: '2026-05-19T02:00:00.000Z' } })).toEqual(['RE_REVIEW_MISSING']);
    expect(codes({ review: { agreed: true, at: '2026-05-21T02:00:00.000Z' } })).toEqual([]);
  });

  it('of the provincial centre needs none', () => {
    expect(codes({ municipal: false })).toEqual([]);
  });
});
