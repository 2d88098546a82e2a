import { civilDate } from '@beian/calendar';
import { restoreForm } from '@beian/procedure/forms';
import { henan } from '../../region.js';
import { henanEmployerInitial2024 } from '../../../generated/index.js';
import { FilingApplication } from '../forms/application.js';
import { employerApplication } from '../testing/application.js';
import type { Verdict } from '../../../shared/rules/finding.js';
import { checkJurisdiction, supervisingDiffers } from './jurisdiction.js';
import { checkLine } from './line-check.js';
import { reviewChecklist } from './review-checklist.js';
import { routeEmployer } from './routing.js';
import { validityFrom } from '../../../shared/rules/validity.js';

const application = (changes: object = {}) => restoreForm(FilingApplication, { ...employerApplication, ...changes });
const route = (affiliation: FilingApplication['affiliation'], registrationRegion: string) => {
  const { result, authority } = routeEmployer({ affiliation, registrationRegion }, henan);
  return [result, authority?.regionCode ?? null];
};

describe('DT-HA-ROUTE: who accepts the application of an employer (HA-E3)', () => {
  it('is the province for branches of central enterprises and for employers of the province', () => {
    expect(route('centralBranch', '410702')).toEqual(['PROVINCE', '410000']);
    expect(route('provincial', '410105')).toEqual(['PROVINCE', '410000']);
  });

  it('is the city of registration for all others, never the county', () => {
    expect(route('other', '410702')).toEqual(['CITY', '410700']);
    expect(route('other', '410725')).toEqual(['CITY', '410700']);
  });

  it('is the zone itself in Jiyuan and at the airport, not the city around it', () => {
    expect(route('other', '419001')).toEqual(['CITY', '419001']);
    expect(route('other', '410173')).toEqual(['CITY', '410173']);
    expect(route('other', '410105')).toEqual(['CITY', '410100']);
  });

  it('is nobody for an employer registered outside the province', () => {
    expect(route('other', '130102')).toEqual(['CITY', null]);
  });
});

describe('T-18: a private enterprise in Xinxiang files with the province', () => {
  const facts = { affiliation: 'other', registrationRegion: '410702' } as const;

  it('does not meet HA-E3, and the finding names the bureau of Xinxiang', () => {
    const { finding, competent } = checkJurisdiction(facts, '410000', henan);
    expect(finding).toMatchObject({ rule: 'HA-E3', verdict: 'notMet' });
    expect(finding.text.zh).toContain('新乡市人力资源和社会保障局');
    expect(competent?.regionCode).toBe('410700');
  });

  it('meets HA-E3 in Xinxiang', () => {
    expect(checkJurisdiction(facts, '410700', henan)).toMatchObject({ competent: null, finding: { verdict: 'met' } });
  });
});

describe('the supervising place', () => {
  it('differs when its city is not the one that files', () => {
    const differs = (supervisingRegion: string | null, filedWith: string) => supervisingDiffers({ supervisingRegion }, filedWith, henan);
    expect([differs('410725', '410700'), differs('410300', '410700'), differs('410700', '410000'), differs(null, '410700')]).toEqual([false, true, true, false]);
  });
});

describe('T-39: an occupation with only an enterprise norm', () => {
  const [line] = application({ lines: [{ ...employerApplication.lines[0], standardKind: 'enterpriseNorm', standardYear: null, normName: '示例企业规范' }] }).lines;
  const verdicts = (...accepted: Parameters<typeof checkLine>[3][]) =>
    line ? checkLine(line, 'lines.0', { occupation: '电工', replacedBy: null }, ...accepted).map(({ rule, verdict }) => `${rule} ${verdict}`) : [];

  it('is allowed for an employer once the norm is seen to be filed and published (HA-E11)', () => {
    expect(verdicts()).toEqual(['HA-G4 met', 'HA-G4 met', 'HA-E11 toJudge']);
  });

  it('is refused where only national standards are accepted', () => {
    expect(verdicts(['national'])).toEqual(['HA-G4 met', 'HA-G4 met', 'HA-E11 notMet']);
  });
});

describe('the check of a line against the catalogue', () => {
  const [line] = application().lines;
  const verdict = (entry: Parameters<typeof checkLine>[2]) => (line ? checkLine(line, 'lines.0', entry)[1] : null);

  it('finds renamed and recoded occupations and leaves unknown ones to the reviewer', () => {
    expect(verdict({ occupation: '电工', replacedBy: null })?.verdict).toBe('met');
    expect(verdict({ occupation: '维修电工', replacedBy: null })).toMatchObject({ verdict: 'toJudge', fields: ['lines.0.code', 'lines.0.occupation'] });
    expect(verdict({ occupation: '电工', replacedBy: '6-31-01-04' })?.verdict).toBe('notMet');
    expect(verdict(null)?.verdict).toBe('toJudge');
  });
});

describe('HA-E5 to HA-E11: the checklist of the initial review', () => {
  const checklist = (changes: object = {}) => reviewChecklist(application(changes), henan, () => ({ occupation: '电工', replacedBy: null }));
  const verdictOf = (rule: string, changes: object = {}): Verdict | undefined => checklist(changes).find((entry) => entry.rule === rule)?.verdict;

  it('names every condition with its citation, the fields concerned and a text in both languages', () => {
    const findings = checklist();
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['HA-E5', 'HA-E6', 'HA-E7', 'HA-E8', 'HA-E9', 'HA-E10', 'HA-G4', 'HA-E11', 'HA-E13', 'HA-E3', 'HA-E14']));
    for (const { citation, fields, text } of findings) {
      expect(citation).toContain('豫职评〔2024〕4号');
      expect(fields.length).toBeGreaterThan(0);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
  });

  it('HA-E5: is met by insured staff in the province, doubts more insured than staff, and is not met outside or without insurance', () => {
    expect(verdictOf('HA-E5')).toBe('met');
    expect(verdictOf('HA-E5', { insuredTotal: 621 })).toBe('toJudge');
    expect(verdictOf('HA-E5', { insuredTotal: 0 })).toBe('notMet');
    expect(verdictOf('HA-E5', { registrationRegion: '130102' })).toBe('notMet');
  });

  it('HA-E6: shows the share of skilled staff and leaves the judgement to the reviewer', () => {
    const finding = checklist().find(({ rule }) => rule === 'HA-E6');
    expect(finding?.verdict).toBe('toJudge');
    expect(finding?.text.zh).toContain('66.1%');
  });

  it('HA-E9: is not met without quality supervisors or without a site under surveillance, and says what lacks', () => {
    const lacking = checklist({ supervisors: [], sites: [{ ...employerApplication.sites[0], monitored: false }] }).find(({ rule }) => rule === 'HA-E9');
    expect(lacking?.verdict).toBe('notMet');
    expect(lacking?.text.zh).toBe('缺少：内部质量监督人员、装有视频监控的场地');
  });

  it('HA-E13: tells missing sections of the plan and rules that were not answered or waived', () => {
    const texts = (changes: object) => checklist(changes).filter(({ rule }) => rule === 'HA-E13').map(({ verdict }) => verdict);
    expect(texts({})).toEqual(['met', 'met']);
    expect(texts({ planSections: ['1.1'], managementRules: [] })).toEqual(['toJudge', 'toJudge']);
  });

  it('HA-E14: applies to branches of central enterprises only', () => {
    expect(verdictOf('HA-E14')).toBe('notApplicable');
    expect(verdictOf('HA-E14', { affiliation: 'centralBranch', superiorBody: '示例集团' })).toBe('toJudge');
  });

  it('HA-E3: doubts a declared affiliation that the legal form contradicts', () => {
    expect(verdictOf('HA-E3')).toBe('notApplicable');
    expect(verdictOf('HA-E3', { legalForm: ['enterprise', 'centralEnterprise'] })).toBe('toJudge');
  });
});

describe('T-44: validity of three years (A-26)', () => {
  it('ends the day before the anniversary, and on 28 February for a decision of 29 February', () => {
    expect(validityFrom(civilDate('2024-04-10'), 'P3Y')).toEqual({ validFrom: '2024-04-10', validUntil: '2027-04-09' });
    expect(validityFrom(civilDate('2024-02-29'), 'P3Y')).toEqual({ validFrom: '2024-02-29', validUntil: '2027-02-28' });
  });

  it('refuses a period that is not of whole years', () => {
    expect(() => validityFrom(civilDate('2024-04-10'), 'P36M')).toThrow('P36M');
  });
});

describe('T-43: publicity comes after the letter (HA-E16)', () => {
  it('the procedure has no public notice before the decision, and reports for publicity only from the registered filing', () => {
    const elements: readonly { readonly id: string; readonly calledProcess: string | null }[] = Object.values(henanEmployerInitial2024.elements);
    expect(elements.filter(({ calledProcess }) => calledProcess === 'shared_public_notice')).toEqual([]);
    const flows = Object.values(henanEmployerInitial2024.flows);
    const sourcesOf = (target: string) => flows.filter((flow) => flow.target === target).map(({ source }) => source);
    expect(sourcesOf('Call_ReportAndPublish')).toEqual(['Service_RegisterFiling']);
    expect(sourcesOf('Service_RegisterFiling')).toEqual(['Call_IssueFilingLetter']);
  });
});
