import { employerApplication } from './testing/application.js';
import { applicationPaperCopies, materials } from './materials.js';

const asked = (changes: object) => materials.filter(({ applies }) => applies({ ...employerApplication, ...changes })).map(({ id }) => id);
const basic = ['HA-E-M1', 'HA-E-M2', 'HA-E-M3', 'HA-E-M4', 'HA-E-M5', 'HA-E-M6'];

describe('HA-E13, HA-E14: materials', () => {
  it('are six for an ordinary employer that uses national standards', () => {
    expect(asked({})).toEqual(basic);
  });

  it('include the norm when a line uses one', () => {
    const [line] = employerApplication.lines;
    expect(asked({ lines: [{ ...line, standardKind: 'enterpriseNorm' }] })).toEqual([...basic, 'HA-E-M7']);
  });

  it('include the three papers of the group and the proof of affiliation for a branch of a central enterprise', () => {
    expect(asked({ affiliation: 'centralBranch' })).toEqual([...basic, 'HA-E-M8-1', 'HA-E-M8-2', 'HA-E-M8-3', 'HA-E-AFFILIATION']);
  });

  it('include the proof of affiliation for an employer of the province', () => {
    expect(asked({ affiliation: 'provincial' })).toEqual([...basic, 'HA-E-AFFILIATION']);
  });

  it('are known for a draft that holds nothing yet', () => {
    expect(materials.filter(({ applies }) => applies({})).map(({ id }) => id)).toEqual(basic);
    expect(materials.filter(({ applies }) => applies({ lines: 'none', affiliation: 7 })).map(({ id }) => id)).toEqual(basic);
  });

  it('HA-G7, A-38: the application form in two paper copies, everything else in one', () => {
    expect(Object.fromEntries(materials.map(({ id, paperCopies }) => [id, paperCopies]))).toMatchObject({ 'HA-E-M1': 1, 'HA-E-M2': 2, 'HA-E-M6': 1 });
  });

  it('HA-G7: one more copy of the form each for an industry authority and a different supervising place', () => {
    expect(applicationPaperCopies(employerApplication, 2)).toBe(2);
    expect(applicationPaperCopies({ ...employerApplication, industryAuthority: 'org1' }, 2)).toBe(3);
    expect(applicationPaperCopies({ ...employerApplication, industryAuthority: 'org1', supervisingRegion: '410300' }, 2)).toBe(4);
  });
});
