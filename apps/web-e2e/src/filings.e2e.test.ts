import { badInputByHand } from './by-hand/bad-input.js';
import { colleaguesByHand } from './by-hand/colleagues.js';
import { institutionDeskByHand } from './by-hand/institution-desk.js';
import { keyboardByHand } from './by-hand/keyboard.js';
import { otherWaysByHand } from './by-hand/other-ways.js';
import { supervisorByHand } from './by-hand/supervisor.js';
import { visitorByHand } from './by-hand/visitor.js';
import { wholeFilingByHand } from './by-hand/whole-filing.js';
import { foundJourneys } from './journey/found-journeys.js';
import { openStage, type Stage } from './journey/stage.js';
import { numberGaps } from './proof/business-log.js';
import { killedParts } from './suites/killed-parts.js';
import { otherWays } from './suites/other-ways.js';
import { wholeFiling } from './suites/whole-filing.js';

const journeys = await foundJourneys();

/** One started product for all of it, one suite after the other: they share its clock. */
describe('the product, played', () => {
  let stage: Stage;
  const onStage = (): Stage => stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 300_000);
  afterAll(() => stage.close());

  keyboardByHand(onStage);
  wholeFiling(onStage);
  otherWays(onStage);
  for (const { play } of journeys) play(onStage);
  visitorByHand(onStage);
  wholeFilingByHand(onStage);
  otherWaysByHand(onStage);
  institutionDeskByHand(onStage);
  badInputByHand(onStage);
  supervisorByHand(onStage);
  colleaguesByHand(onStage);

  it('leaves numbers without gaps, whatever ways were taken', async () => {
    expect(await numberGaps(stage.database)).toEqual([]);
  });

  it('raised no error in any browser and no serious barrier on any page', async () => {
    expect(await stage.hand.errors()).toEqual([]);
    expect(stage.hand.barriers).toEqual([]);
  });

  killedParts(onStage);
});
