import { civilDate } from '@beian/calendar';
import pg from 'pg';
import { adoptFiling, anchorDays } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';
import { anchorOf, noAnchor } from './day-anchors.js';
import { verifyAnchors } from './verify-anchors.js';

let world: ToyWorld;
beforeEach(async () => { world = await ToyWorld.open(); });
afterEach(() => world.close());

/** As somebody who can switch triggers and references off. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.test.adminUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Two cases whose entries were written three days ago, before any anchor was; their own chains are not looked at here. */
async function twoOldCases(): Promise<readonly string[]> {
  const cases = [await world.start(), await world.start()];
  for (const caseId of cases) await world.course(caseId);
  await tamper(`update case_event set recorded_at = recorded_at - interval '3 days'`);
  return cases;
}

/** A filing of before this register: its history begins now. */
const adopted = (filingNo: string): Promise<string> => adoptFiling(world.deps.database.sql, {
  filingNo, applicantId: world.readerOrg, authorityId: world.library, procedureId: 'toy/library-card', kindLetter: 'T', filingRegion: '990100', supervisingRegion: null,
  since: civilDate('2026-01-01'), validFrom: civilDate('2026-01-01'), validUntil: civilDate('2028-12-31'), lines: [], sites: [],
});

const anchorFaults = async (kept: Readonly<Record<string, string>> = {}) => (await verifyAnchors(world.deps.database.sql, kept)).faults;

describe('day-end anchors', () => {
  it('are made for every day that is over, each once', async () => {
    await twoOldCases();
    const both = await Promise.all([anchorDays(world.deps), anchorDays(world.deps)]);
    expect(both.map(({ length }) => length).sort()).toEqual([0, 3]);
    expect(both.flat().map(({ cases }) => cases)).toEqual([2, 0, 0]);
    expect(await anchorDays(world.deps)).toEqual([]);
    expect(await anchorFaults()).toEqual([]);
  });

  it('are not made of a day that is not over', async () => {
    await world.course(await world.start());
    expect(await anchorDays(world.deps)).toEqual([]);
  });

  it('show a case that was removed as a whole, which no chain of another case can', async () => {
    const [, removed] = await twoOldCases();
    const [{ day } = { day: '' }] = await anchorDays(world.deps);
    const tables = ['case_event', 'case_stimulus', 'submission', 'task', 'case_anchor', 'case_timer', 'filing_case'];
    await tamper(...tables.map((table) => `delete from ${table} where ${table === 'filing_case' ? 'id' : 'case_id'} = '${removed}'`));
    expect(await anchorFaults()).toEqual([{ day, fault: 'content', anchoredCases: 2, presentCases: 1, anchoredFilings: 0, presentFilings: 0 }]);
  });

  it('show the history of a filing that was removed, or written anew with all its hashes', async () => {
    const [one, other] = [await adopted('T00001'), await adopted('T00002')];
    await tamper(`update filing_event set recorded_at = recorded_at - interval '3 days'`);
    const [{ day, filings } = { day: '', filings: 0 }] = await anchorDays(world.deps);
    expect([filings, await anchorFaults()]).toEqual([2, []]);
    await tamper(`update filing_event set hash = sha256(hash) where filing_id = '${one}'`);
    expect(await anchorFaults()).toMatchObject([{ day, fault: 'content', anchoredFilings: 2, presentFilings: 2 }]);
    await tamper(`delete from filing_event where filing_id in ('${one}', '${other}')`);
    expect(await anchorFaults()).toMatchObject([{ day, fault: 'content', anchoredFilings: 2, presentFilings: 0 }]);
  });

  it('of days before they held histories of filings go on to hold', async () => {
    await twoOldCases();
    const [{ day } = { day: '' }] = await anchorDays(world.deps);
    const { hash } = await anchorOf(world.deps.database.sql, day, noAnchor, false);
    await tamper('delete from log_anchor', `insert into log_anchor (day, cases, events, prev_hash, hash) values ('${day}', 2, 0, '\\x${noAnchor}', '\\x${hash}')`);
    await adopted('T00001');
    await tamper(`update filing_event set recorded_at = recorded_at - interval '3 days'`);
    expect([(await anchorDays(world.deps)).map(({ filings }) => filings), await anchorFaults()]).toEqual([[0, 0], []]);
  });

  it('show an anchor that was made anew, and one that was taken out', async () => {
    await twoOldCases();
    const [first, second] = await anchorDays(world.deps);
    await tamper(`update log_anchor set hash = sha256(hash) where day = '${first?.day}'`);
    expect((await anchorFaults()).map(({ fault }) => fault)).toEqual(['content', 'chain']);
    await tamper(`delete from log_anchor where day = '${second?.day}'`);
    expect((await anchorFaults()).map(({ fault }) => fault)).toEqual(['content', 'gap']);
  });

  it('show that all of them were made anew, to whoever kept one of them elsewhere', async () => {
    const [, removed] = await twoOldCases();
    const [{ day, hash } = { day: '', hash: '' }] = await anchorDays(world.deps);
    await tamper(`delete from case_event where case_id = '${removed}'`, 'delete from log_anchor');
    await anchorDays(world.deps);
    expect(await anchorFaults()).toEqual([]);
    expect(await anchorFaults({ [day]: hash })).toMatchObject([{ day, fault: 'outside' }]);
  });
});
