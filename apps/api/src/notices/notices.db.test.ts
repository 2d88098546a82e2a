import { NoticeReader, type NoticeStage } from '../testing/notice-reader.js';
import { NoticeWorld } from '../testing/notice-world.js';
import { noticeTerms } from './testing/notice-terms.js';
import { objections } from './testing/objections.js';
import { refusedObjections } from './testing/refused-objections.js';

/** One world for all of it, one suite after the other. */
describe('a public notice', () => {
  let stage: NoticeStage;
  const onStage = (): NoticeStage => stage;
  beforeAll(async () => {
    const world = await NoticeWorld.open();
    stage = { world, notices: new NoticeReader(world) };
  });
  afterAll(() => stage.world.close());
  beforeEach(() => stage.world.api.data.query('truncate rate_window'));

  noticeTerms(onStage);
  objections(onStage);
  refusedObjections(onStage);
});
