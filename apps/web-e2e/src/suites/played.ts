import { openStage, type OnStage, type Stage } from '../journey/stage.js';
import { numberGaps } from '../proof/business-log.js';

/** One started product for some suites, one after the other: they share its clock. At the end nothing they did may have left a trace that should not be. */
export const played = (title: string, suites: (stage: OnStage) => void): void => describe(title, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 300_000);
  afterAll(() => stage.close());

  suites(() => stage);

  it('leaves numbers without gaps, whatever ways were taken', async () => {
    expect(await numberGaps(stage.database)).toEqual([]);
  });

  it('raised no error in any browser and no serious barrier on any page', async () => {
    expect(await stage.hand.errors()).toEqual([]);
    expect(stage.hand.barriers).toEqual([]);
  });
});
