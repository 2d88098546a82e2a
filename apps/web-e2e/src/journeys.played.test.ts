import { foundJourneys } from './journey/found-journeys.js';
import { atBrowsers, openStage, type Stage } from './journey/stage.js';

const journeys = await foundJourneys();

/** What the journeys do over HTTP otherwise is done on the pages here, every step of every person; pictures lie in artefacts/screenshots. */
describe('every procedure, played wholly at the browser', () => {
  let stage: Stage;
  const seated = new Map<string, Stage>();
  beforeAll(async () => {
    stage = await openStage();
  }, 300_000);
  afterAll(() => stage.close());

  for (const { name, play } of journeys) {
    play(() => {
      const known = seated.get(name) ?? atBrowsers(stage, name);
      seated.set(name, known);
      return known;
    });
  }

  it('raised no error in any browser and no serious barrier on any page', async () => {
    const hands = [...seated.values()].map(({ hand }) => hand);
    expect(await Promise.all(hands.map((hand) => hand.errors()))).toEqual(hands.map(() => []));
    expect(hands.flatMap(({ barriers }) => barriers)).toEqual([]);
  });
});
