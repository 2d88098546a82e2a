import { materials } from './materials.js';
import { solicitationApplication } from './testing/application.js';

const asked = (application: object) => materials.filter(({ applies }) => applies({ ...application })).map(({ id }) => id);
const always = ['JL-S-M1', 'JL-S-M2', 'JL-S-M3', 'JL-S-M4', 'JL-S-M6', 'JL-S-M7', 'JL-S-M8', 'JL-S-M9'];
const [site] = solicitationApplication.sites;

describe('JL-S16: materials', () => {
  it('are the nine of the text, the title or the lease as the sites are held', () => {
    expect(asked(solicitationApplication).sort()).toEqual([...always, 'JL-S-M5-LEASED'].sort());
    expect(asked({ sites: [site, { ...site, tenure: 'owned' }] }).sort()).toEqual([...always, 'JL-S-M5-LEASED', 'JL-S-M5-OWNED'].sort());
  });

  it('are known for a draft that holds nothing yet', () => {
    expect(asked({}).sort()).toEqual([...always].sort());
    expect(asked({ sites: 'none' }).sort()).toEqual([...always].sort());
  });

  it('A-38: are the form in two paper copies, everything else in one', () => {
    expect(Object.fromEntries(materials.map(({ id, paperCopies }) => [id, paperCopies({})]))).toMatchObject({ 'JL-S-M2': 2, 'JL-S-M1': 1, 'JL-S-M9': 1 });
  });
});
