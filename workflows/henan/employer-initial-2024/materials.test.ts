import { employerApplication } from './testing/application.js';
import { materials } from './materials.js';

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

  const copies = (changes: object) => Object.fromEntries(materials.map(({ id, paperCopies }) => [id, paperCopies({ ...employerApplication, ...changes })]));

  it('HA-G7, A-38: the application form in two paper copies, everything else in one', () => {
    expect(copies({})).toMatchObject({ 'HA-E-M1': 1, 'HA-E-M2': 2, 'HA-E-M6': 1 });
    expect(materials.find(({ id }) => id === 'HA-E-M2')?.paperCopies({})).toBe(2);
  });

  it('HA-G7: one more copy of the form each for an industry authority and a different supervising place', () => {
    expect(copies({ industryAuthority: 'org1' })).toMatchObject({ 'HA-E-M1': 1, 'HA-E-M2': 3 });
    expect(copies({ industryAuthority: 'org1', supervisingRegion: '410300' })).toMatchObject({ 'HA-E-M2': 4 });
  });
});
