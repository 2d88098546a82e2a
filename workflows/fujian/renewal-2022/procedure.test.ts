import { civilDate } from '@beian/calendar';
import type { FilingFacts, RolePlace } from '@beian/procedure/declaration';
import { sharedIssueDocument } from '../../generated/index.js';
import { renewal2022 } from './procedure.js';
import { renewalApplication } from './testing/application.js';

const { roles, rolesInside = {} } = renewal2022;
const drafting = Object.values(sharedIssueDocument.elements).flatMap((element) => (element.type === 'userTask' ? element.roles : []));
const inside = (call: string): readonly (RolePlace | 'nobody')[] => drafting.map((role) => rolesInside[call]?.[role] ?? roles[role] ?? 'nobody');

describe('who drafts, checks and signs', () => {
  it('T-70: the new filing letter is the provincial centre alone: nobody of the city that evaluated performs any of its steps (FJ-R13)', () => {
    expect(new Set(inside('Call_IssueFilingLetter'))).toEqual(new Set(['province', 'nobody']));
    expect(inside('Call_IssueFilingLetter')).toContain('province');
  });

  it('the refusal is the centre that evaluated', () => {
    expect(new Set(inside('Call_IssueNonRenewal'))).toEqual(new Set(['authority', 'nobody']));
  });
});

describe('the state of the case', () => {
  it('says that it waits for its application wherever it does, and from its first instant on', () => {
    const { appliedByMessage, process: { model } } = renewal2022;
    const waiting = Object.values(model.elements).filter(({ type, parent, message }) => (type === 'startEvent' && parent === null) || (message !== null && message === appliedByMessage?.message));
    expect(waiting.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'Start_WindowOpens awaitingApplication', 'Message_RenewalSubmitted awaitingApplication', 'Message_RenewalInGrace awaitingApplication', 'Message_RenewalResubmitted awaitingApplication',
    ]);
  });
});

describe('what the application takes from the register', () => {
  const filing = (kindLetter: string, filingRegion: string): FilingFacts => ({
    id: 'f', filingNo: 'Y010035000001', applicantId: 'a', authorityId: 'c', procedureId: 'p', kindLetter, status: 'expiring', validFrom: civilDate('2023-07-01'), validUntil: civilDate('2026-06-30'),
    filingRegion, supervisingRegion: null, sites: [], permissions: { reporting: true, scopeChanges: false, batches: true },
    lines: [{
      code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4], standard: '国标2018年版', status: 'active', kind: kindLetter, region: filingRegion, supervisingRegion: null,
      validFrom: civilDate('2023-07-01'), validUntil: civilDate('2026-06-30'),
    }],
  });

  it('FJ-R1: tells employers, colleges and social organisations apart by the letter of their number', () => {
    const kinds = ['Y', 'X', 'S'].map((letter) => renewal2022.fromFiling?.(filing(letter, '350100'))['orgKind']);
    expect(kinds).toEqual(['employer', 'college', 'social']);
  });

  it('FJ-R4: names the centre of the filing and every line of the register, and reads them again for the shared documents', () => {
    const taken = renewal2022.fromFiling?.(filing('Y', '350128')) ?? {};
    expect(taken['filedWith']).toBe('平潭综合实验区人力资源公共服务中心');
    expect(renewal2022.facts({ ...renewalApplication, ...taken }).lines).toMatchObject([{ code: '6-31-01-03', levels: [5, 4], standard: '国标2018年版' }]);
  });

  it('FJ-R4: renews every kind of work of an occupation, and nothing that exited', () => {
    const filed = filing('Y', '350100');
    const [line] = filed.lines;
    if (line === undefined) throw new Error('no line');
    const lines = [line, { ...line, workType: '矿井电工' }, { ...line, workType: '船舶电工', status: 'exited' as const }];
    const taken = renewal2022.fromFiling?.({ ...filed, lines }) ?? {};
    expect(renewal2022.facts({ ...renewalApplication, ...taken }).lines.map(({ workType }) => workType)).toEqual([null, '矿井电工']);
  });
});
