import { otherWaysByHand } from './by-hand/other-ways.js';
import { visitorByHand } from './by-hand/visitor.js';
import { foundJourneys } from './journey/found-journeys.js';
import { killedParts } from './suites/killed-parts.js';
import { otherWays } from './suites/other-ways.js';
import { played } from './suites/played.js';
import { wholeFiling } from './suites/whole-filing.js';

const journeys = await foundJourneys();

played('filings, played', (stage) => {
  wholeFiling(stage);
  otherWays(stage);
  for (const { play } of journeys) play(stage);
  otherWaysByHand(stage);
  visitorByHand(stage);
  killedParts(stage);
});
