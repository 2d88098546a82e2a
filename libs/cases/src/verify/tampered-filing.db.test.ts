import { civilDate } from '@beian/calendar';
import pg from 'pg';
import { sweepFilings } from '../index.js';
import { LifeWorld, morning } from '../testing/life/life-world.js';
import { verifyFilings, type FilingFinding } from './verify-filings.js';

/** What somebody with all rights does to one filing, whose history is: adopted, expiring, frozen, its renewal opened. `$` stands for its id. */
const tampering: Readonly<Record<string, readonly [finding: string, ...statements: readonly string[]]>> = {
  'an edited event': ['EVENT_EDITED@2', `update filing_event set rule = 'TOY-OTHER' where filing_id = $ and seq = 2`],
  'a removed event': ['EVENT_MISSING@2', 'delete from filing_event where filing_id = $ and seq = 2'],
  'a removed event with the rest moved up': [
    'EVENT_EDITED@2', 'delete from filing_event where filing_id = $ and seq = 2', 'update filing_event set seq = seq - 1 where filing_id = $ and seq > 2', 'update filing_life set event_seq = 3 where filing_id = $'],
  'the last events cut off': ['EVENTS_CUT_OFF@3', 'delete from filing_event where filing_id = $ and seq > 2'],
  'a status written over': ['STATUS_DIFFERS@4', `update filing set status = 'revoked' where id = $`],
  'a permission opened': ['PERMISSIONS_DIFFER@4', `update filing set permissions = permissions || '{"scopeChanges": true}' where id = $`],
  'a publication that never was': ['PUBLICATION_DIFFERS@4', `update filing set published_url = 'https://example.org', published_on = '2027-01-01' where id = $`],
  'a version that no case made': ['VERSION_DIFFERS@4', `insert into filing_version (filing_id, version, valid_from, valid_until, state, effective_at) values ($, 2, '2027-01-01', '2099-12-31', 'effective', now())`],
  'a validity made longer': ['CONTENT_CHANGED@1', `update filing_version set valid_until = '2099-12-31' where filing_id = $`],
  'a line with other levels': ['CONTENT_CHANGED@1', `update filing_line set levels = '{1}' where version_id in (select id from filing_version where filing_id = $)`],
};

let world: LifeWorld;
let untouched: string;
const numbers = new Map<string, string>();
let found: readonly FilingFinding[];

beforeAll(async () => {
  world = await LifeWorld.open();
  await world.beginAt('2027-01-01');
  const adopt = () => world.adopt('2027-03-31', '2027-01-01');
  const filings = new Map<string, string>();
  for (const what of Object.keys(tampering)) filings.set(what, await adopt());
  untouched = await adopt();
  await world.toy.moveClockTo(morning(civilDate('2027-01-02')));
  await sweepFilings(world.toy.deps);
  const client = new pg.Client({ connectionString: world.toy.test.adminUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const [what, [, ...statements]] of Object.entries(tampering)) for (const statement of statements) await client.query(statement.replaceAll('$', `'${filings.get(what) ?? ''}'`));
  await client.query(`alter table filing_line add column note text not null default 'later'`);
  await client.end();
  for (const { id, no } of await world.sql.rows<{ id: string; no: string }>('select id, filing_no as no from filing')) numbers.set(id, no);
  for (const [what, id] of filings) numbers.set(what, numbers.get(id) ?? '');
  found = await verifyFilings(world.sql);
});
afterAll(() => world.close());

const foundOf = (what: string): readonly string[] => found.filter(({ filingNo }) => filingNo === numbers.get(what)).map(({ code, seq }) => `${code}@${seq}`);

describe('the verification of the register', () => {
  it.each(Object.entries(tampering).map(([what, [finding]]) => [what, finding] as const))('finds and locates %s', (what, finding) => {
    expect(foundOf(what)).toEqual([finding]);
  });

  it('says it in both languages, with the number of the filing', () => {
    const [first] = found;
    expect(first?.text).toEqual({ zh: expect.stringContaining(`备案 ${first?.filingNo ?? ''}（履历第`), en: expect.stringContaining('of its history') });
  });

  it('finds nothing in a filing that nobody touched, whatever column lines got later', () => expect(foundOf(untouched)).toEqual([]));
});
