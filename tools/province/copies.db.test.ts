import { addDays, beijingDate } from '@beian/calendar';
import { verifyFleet, wholeFleet } from '@beian/cases';
import pg from 'pg';
import { at } from '../../apps/api/src/testing/browser.js';
import { completion, Filer, formalReview } from '../../apps/api/src/testing/filer.js';
import { FilingWorld } from '../../apps/api/src/testing/filing-world.js';
import type { Story } from '../../apps/web-e2e/src/journey/scenes.js';
import { registry } from '../../workflows/index.js';
import { readPlaces } from './places.js';
import { takeSnapshot } from './snapshot.js';
import { requireTraining } from './training-only.js';
import { Troupe } from './troupe.js';
import { writeYear, type Written } from './year.js';

const story: Story = { name: 'filed', procedureId: 'henan_employer_initial_2024', share: 1, mayBegin: () => true, begin: () => Promise.reject(new Error('it is played already')), scenes: [] };
const daysAgo = 210;
const wanted = { institutions: 12, finished: 0, open: 8, authorities: 11 };

interface OpenTask extends Record<string, unknown> {
  readonly caseId: string;
  readonly task: string;
  readonly username: string;
  readonly applicant: string;
}

describe('cases that are copied from one that was played', () => {
  let world: FilingWorld;
  let pool: pg.Pool;
  let written: Written;

  beforeAll(async () => {
    world = await FilingWorld.open();
    pool = new pg.Pool({ connectionString: world.api.database.adminUrl });
    await pool.query('alter table platform_clock drop constraint platform_clock_offset_ms_check');
    await pool.query('update platform_clock set offset_ms = $1', [-daysAgo * 86_400_000]);
    const { sql } = world.api.deps.database;
    const from = Date.now();
    const { caseId } = await new Filer(await world.person('jixie-jingban')).filed();
    const day = addDays(beijingDate(new Date().toISOString()), -daysAgo);
    const snapshot = await takeSnapshot(pool, { story, scene: 0, caseId, day });
    const troupe = await Troupe.of(pool, await readPlaces(sql), day, { from, until: Date.now() });
    await pool.query('update platform_clock set offset_ms = 0');
    written = await writeYear(world.api.deps.database, registry, { snapshots: [snapshot], troupe }, wanted, () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await world.close();
  });

  it('are at other authorities, of other institutions, and agree with their diagrams, their facts and the counters', async () => {
    expect(new Set(written.copies.map(({ place }) => place.id)).size).toBeGreaterThan(1);
    const { rows: [{ opened } = { opened: 0 }] } = await pool.query<{ opened: number }>(`select count(*)::int as opened from filing_case where opened_by is null`);
    expect(await verifyFleet(world.api.deps, wholeFleet)).toMatchObject({ verified: 1 + wanted.open + opened, deviating: [], numbers: [], filings: [] });
    const { rows: [told] } = await pool.query(`select count(*)::int as n from submission s join filing_case c on c.id = s.case_id where s.form::text like '%新乡示例机械%' and c.applicant_name not like '新乡示例机械%'`);
    expect(told).toEqual({ n: 0 });
  });

  it('go on from where they stand when an officer of their own completes a task', async () => {
    const { rows: [open] } = await pool.query<OpenTask>(
      `select k.case_id as "caseId", k.id as task, u.username, k.applicant_name as applicant from task k join role_grant g on g.organisation_id = k.org_id and g.role = k.role join user_account u on u.id = g.user_id
       where k.state = 'open' and u.username ~ '^[0-9]' order by k.case_no limit 1`);
    const officer = await world.person(open?.username ?? '');
    const page = await officer.get(`/api/v1/tasks/${open?.task ?? ''}`);
    const done = await officer.send('POST', `/api/v1/tasks/${open?.task ?? ''}/complete`, completion(page, formalReview(page, 'COMPLETE')));
    expect([done.status, at(done.body, 'code') ?? at(done.body, 'carriedOut')]).toEqual([200, true]);
    const { rows } = await pool.query(`select element from service_job where case_id = $1 and state = 'open'`, [open?.caseId]);
    expect(rows).toEqual([{ element: 'Service_IssueAcceptanceNotice' }]);
    expect(await verifyFleet(world.api.deps, wholeFleet)).toMatchObject({ deviating: [] });
  });

  it('leave no filing behind the day on which they are written', async () => {
    const { rows } = await pool.query(`select count(*)::int as n from filing_life where due is null or missed_day is not null or due <= (select max(day) from filing_sweep)`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('are written once only', async () => {
    await expect(requireTraining(world.api.deps.database.sql, {})).rejects.toThrow('npm run reset');
    await expect(requireTraining(world.api.deps.database.sql, { BEIAN_MODE: 'production' })).rejects.toThrow('不是培训系统');
  });
});
