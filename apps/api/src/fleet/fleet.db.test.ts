import { at, type Browser, type Told } from '../testing/browser.js';
import { Filer, listOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

const fleet = '/api/v1/fleet/henan_employer_initial_2024';
const formalReview = 'path=Call_Acceptance&element=Task_FormalReview';

let world: FilingWorld;
let supervisor: Browser;
let institution: Browser;
let caseNo: string;
beforeAll(async () => {
  world = await FilingWorld.open();
  [supervisor, institution] = [await world.person('ha-dudao'), await world.person('jixie-jingban')];
  ({ caseNo } = await new Filer(institution).filed());
});
afterAll(() => world.close());

const counts = (told: Told) => listOf(told, 'figures').map((figure) => [at(figure, 'element'), at(figure, 'count')]);
const listed = async (query: string) => listOf(await supervisor.get(`${fleet}/cases?${query}`), 'items').map((row) => at(row, 'caseNo'));

describe('the map of all cases', () => {
  it('counts a case at the call it is in and at the step inside, each level under its name', async () => {
    const top = await supervisor.get(fleet);
    expect([counts(top), at(top.body, 'trail')]).toEqual([[['Call_Acceptance', 1]], [{ path: '', name: { zh: '河南·用人单位首次备案', en: 'Henan: employer, initial filing' } }]]);
    const inside = await supervisor.get(`${fleet}?path=Call_Acceptance`);
    expect(counts(inside)).toEqual([['Task_FormalReview', 1]]);
    expect(listOf(inside, 'trail').map((level) => [at(level, 'path'), at(level, 'name', 'en')])).toEqual([['', 'Henan: employer, initial filing'], ['Call_Acceptance', 'Acceptance and one-time correction']]);
  });

  it('lists exactly the cases behind a figure, under every filter', async () => {
    expect(await listed('element=Call_Acceptance')).toEqual([caseNo]);
    expect(await listed(formalReview)).toEqual([caseNo]);
    expect(await listed(`${formalReview}&place=filing:410700`)).toEqual([caseNo]);
    for (const other of ['place=filing:410100', 'from=2099-01-01', 'until=2000-01-01', 'edition=0000000000000000', 'late=true']) expect(await listed(`${formalReview}&${other}`)).toEqual([]);
  });

  it('offers the procedures of the provinces one looks at, those with most open steps first', async () => {
    const offered = async (user: string) => listOf(await (await world.person(user)).get('/api/v1/fleet'), 'procedures').map((procedure) => at(procedure, 'id'));
    expect(await offered('ha-dudao')).toEqual(['henan_employer_initial_2024']);
    expect((await offered('fj-dudao')).toSorted()).toEqual(['fujian_renewal_2022', 'fujian_voluntary_termination_2022']);
  });

  it('is shown to supervisors only', async () => {
    expect((await institution.get(fleet)).status).toBe(403);
  });
});
