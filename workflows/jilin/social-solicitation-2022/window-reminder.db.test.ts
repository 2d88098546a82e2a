import { sweepFilings, walkClock } from '@beian/cases';
import { at, type Browser } from '../../../apps/api/src/testing/browser.js';
import { key, listOf } from '../../../apps/api/src/testing/filer.js';
import { FilingWorld } from '../../../apps/api/src/testing/filing-world.js';

const procedure = '/api/v1/procedures/jilin_social_solicitation_2022';

describe('the day on which a window of applications opens', () => {
  let world: FilingWorld;
  let drafting: Browser;
  let asking: Browser;
  beforeAll(async () => {
    world = await FilingWorld.open();
    [drafting, asking] = [await world.person('peixun-jingban'), await world.person('xiehui-jingban')];
    await world.api.data.query(`update platform_clock set offset_ms = (extract(epoch from '2031-01-06T09:00:00+08:00'::timestamptz - clock_timestamp()) * 1000)::bigint`);
    await sweepFilings(world.api.deps);
  });
  afterAll(() => world.close());

  const walkTo = (day: string) => walkClock(world.api.deps, `${day}T09:00:00+08:00`, async () => true);
  const reminders = async (by: Browser) => listOf(await by.get('/api/v1/notifications'), 'items').filter((one) => at(one, 'title', 'zh') === '征集备案今日开始申报').map((one) => [at(one, 'at'), String(at(one, 'body', 'zh')).includes('2031-03-30')]);
  const wish = (by: Browser, wanted: boolean) => by.send('PUT', `${procedure}/intake-reminder`, { body: { wanted } });

  it('is named beforehand on the page of the procedure, with a tick to be reminded that can be taken away again', async () => {
    expect((await asking.get(`${procedure}/intake`)).body).toMatchObject({ closed: { rule: 'JL-S23', opensOn: '2031-03-15', closesOn: '2031-03-30' }, reminder: false });
    expect((await wish(drafting, true)).body).toMatchObject({ reminder: true });
    expect((await wish(drafting, false)).body).toMatchObject({ reminder: false });
    expect((await wish(asking, true)).body).toMatchObject({ reminder: true });
    expect((await wish(asking, true)).status).toBe(200);
  });

  it('reminds those who have a draft and those who asked, each once, at the beginning of that day and not before', async () => {
    expect((await drafting.post('/api/v1/drafts', { procedureId: 'jilin_social_solicitation_2022' }, key())).status).toBe(201);
    await walkTo('2031-03-14');
    expect([await reminders(drafting), await reminders(asking)]).toEqual([[], []]);
    expect((await walkTo('2031-03-16')).stops).toContain('2031-03-14T16:00:00.000Z');
    await Promise.all([sweepFilings(world.api.deps), sweepFilings(world.api.deps)]);
    const told = [['2031-03-15T00:00:00.000+08:00', true]];
    expect([await reminders(drafting), await reminders(asking)]).toEqual([told, told]);
    expect((await asking.get(`${procedure}/intake`)).body).toEqual({ closed: null, reminder: false });
  });

  it('reminds of the next window who still has a draft then, also when the sweep comes days late, and nobody whose wish was met', async () => {
    await world.api.data.query(`update platform_clock set offset_ms = (extract(epoch from '2031-07-18T09:00:00+08:00'::timestamptz - clock_timestamp()) * 1000)::bigint`);
    await sweepFilings(world.api.deps);
    expect([(await reminders(drafting)).map(([when]) => when), (await reminders(asking)).length]).toEqual([['2031-07-15T00:00:00.000+08:00', '2031-03-15T00:00:00.000+08:00'], 1]);
    expect(await world.api.data.query('select opens_on::text as day from intake_reminder order by opens_on, institution_id')).toEqual([{ day: '2031-03-15' }, { day: '2031-03-15' }, { day: '2031-07-15' }]);
  });
});
