import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Database, verifyFleet, wholeFleet, type FleetVerdict } from '../index.js';
import { entryHash, firstHash } from '../log/chain.js';
import { playToDeposit, playToRefusal, playToVote } from '../testing/toy-courses.js';
import { ToyWorld } from '../testing/toy-world.js';
import { readCaseFacts } from './read-case-facts.js';

/** What somebody with all rights does to one case; `$` stands for its id. */
const short: Readonly<Record<string, readonly string[]>> = {
  'an edited entry': [`update case_event set role = 'librarian' where case_id = $ and seq = 3`],
  'a removed entry': ['delete from case_event where case_id = $ and seq = 3'],
  'a removed entry with the rest moved up': ['delete from case_event where case_id = $ and seq = 3', ...shifted('seq > 3', -1)],
  'an inserted entry': [...shifted('seq >= 3', 1), `insert into case_event select (jsonb_populate_record(e, '{"seq": 3}')).* from case_event e where case_id = $ and seq = 2`],
  'two entries in another order': ['update case_event set seq = case seq when 3 then -4 when 4 then -3 end where case_id = $ and seq in (3, 4)', 'update case_event set seq = -seq where case_id = $ and seq < 0'],
  'the last entries cut off': ['delete from case_event where case_id = $ and seq > (select last_seq - 2 from filing_case where id = $)'],
  'an edited form': [`update submission set form = form || '{"outcome":"DOUBTFUL"}' where case_id = $ and element = 'Task_CheckIdentity'`],
  'a removed form': [`delete from submission where case_id = $ and element = 'Task_CheckIdentity'`],
  'a removed act': [`delete from case_stimulus where case_id = $ and pos = 2`],
  'an act received at another time': [`update case_stimulus set received_at = received_at - interval '3 days' where case_id = $ and pos = 2`],
  'a task opened again': [`update task set state = 'open', completed_at = null where case_id = $ and element = 'Task_CheckIdentity'`],
  'a removed task': [`delete from task where case_id = $ and element = 'Task_CheckIdentity'`],
  'a timer marked as fired': [`update case_timer set state = 'fired' where case_id = $ and element = 'Boundary_IdentityOverdue'`],
  'a state written over': [`update filing_case set state = 'delivered' where id = $`],
  'another answer of a rule': [`update rule_answer set result = 'CHILD' where case_id = $`],
};
const long: Readonly<Record<string, readonly string[]>> = {
  'a changed number': [`update official_document set number = '示图证〔2026〕99号' where case_id = $`],
  'an edited document': [`update official_document set content = content || '{"holder":"别人"}' where case_id = $`],
  'a removed document': ['delete from official_document where case_id = $'],
  'another result of a call': [`update case_scope set result = 'FAILED' where case_id = $`],
  'a service step opened again': [`update service_job set state = 'open' where case_id = $`],
};

function shifted(which: string, by: number): readonly string[] {
  return [`update case_event set seq = -seq where case_id = $ and ${which}`, `update case_event set seq = -seq + ${by} where case_id = $ and seq < 0`];
}

const caseTables = ['case_event', 'case_stimulus', 'submission', 'task', 'case_anchor', 'case_timer', 'case_verdict'];
const copy = `beian_copy_${randomBytes(6).toString('hex')}`;
const cases = new Map<string, string>();
let world: ToyWorld;
let restored: Database;
let found: FleetVerdict;

beforeAll(async () => {
  world = await ToyWorld.open();
  for (const what of Object.keys(short)) cases.set(what, (await playToVote(world)).caseId);
  for (const what of Object.keys(long)) cases.set(what, (await playToDeposit(world)).caseId);
  for (const what of ['a removed case', 'a log written anew', 'nothing']) cases.set(what, (await playToRefusal(world)).caseId);
  await world.deps.database.close();
  await asSuperuser(world.test.adminUrl.replace(/\/[^/?]+(\?|$)/u, '/postgres$1'), [`create database ${copy} template ${new URL(world.test.adminUrl).pathname.slice(1)}`]);
  const url = Object.assign(new URL(world.test.adminUrl), { pathname: `/${copy}` }).href;
  restored = new Database({ url });
  for (const [what, statements] of [...Object.entries(short), ...Object.entries(long)]) await asSuperuser(url, statements.map((statement) => statement.replaceAll('$', `'${idOf(what)}'`)));
  const removed = idOf('a removed case');
  await asSuperuser(url, [...caseTables.map((table) => `delete from ${table} where case_id = '${removed}'`), `delete from filing_case where id = '${removed}'`]);
  await writeAnew(url, idOf('a log written anew'));
  found = await verifyFleet({ database: restored }, wholeFleet);
});
afterAll(async () => {
  await restored.close();
  await asSuperuser(world.test.adminUrl, [`drop database ${copy} with (force)`]);
  await world.test.drop();
});

function idOf(what: string): string {
  const id = cases.get(what);
  if (id === undefined) throw new Error(`no case for ${what}`);
  return id;
}

async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Leaves out the entry of a vote and computes every hash after it again, the head of the case included. */
async function writeAnew(url: string, caseId: string): Promise<void> {
  const [facts] = await restored.snapshot((sql) => readCaseFacts(sql, [caseId]));
  const left = facts?.log.filter(({ element, kind }) => !(element === 'Task_CommitteeVote' && kind === 'entered')) ?? [];
  let prevHash = firstHash(caseId).toString('hex');
  const statements = left.map((entry, index) => {
    const seq = index + 1;
    const hash = entryHash(prevHash, { ...entry, seq });
    const statement = `update case_event set seq = ${-seq}, prev_hash = '\\x${prevHash}', hash = '\\x${hash}' where case_id = '${caseId}' and seq = ${entry.seq}`;
    prevHash = hash;
    return statement;
  });
  await asSuperuser(url, [
    ...statements, `delete from case_event where case_id = '${caseId}' and seq > 0`, `update case_event set seq = -seq where case_id = '${caseId}'`,
    `update filing_case set last_seq = ${left.length}, last_hash = '\\x${prevHash}' where id = '${caseId}'`,
  ]);
}

/** `code@entry` or `code#position` of everything found in a case. */
function findingsOf(what: string): readonly string[] {
  return found.deviating.find(({ caseId }) => caseId === idOf(what))?.findings.map(({ code, seq, pos }) => `${code}${seq === null ? (pos === null ? '' : `#${pos}`) : `@${seq}`}`) ?? [];
}

describe('on a restored copy', () => {
  it.each([
    ['an edited entry', 'ENTRY_EDITED@3'],
    ['a removed entry', 'ENTRY_MISSING@3'],
    ['a removed entry with the rest moved up', 'ENTRY_FOREIGN@3'],
    ['an inserted entry', 'ENTRY_FOREIGN@3'],
    ['two entries in another order', 'ENTRY_FOREIGN@3'],
    ['the last entries cut off', 'ENTRIES_CUT_OFF@9'],
    ['an edited form', 'FORM_EDITED@7'],
    ['a removed form', 'FORM_MISSING#2'],
    ['a removed act', 'POSITION_MISSING#2'],
    ['an act received at another time', 'LEGAL_TIME_DIFFERS@7'],
    ['a task opened again', 'TASK_STATE_DIFFERS@7'],
    ['a removed task', 'TASK_MISSING@4'],
    ['a timer marked as fired', 'TIMER_STATE_DIFFERS@7'],
    ['a state written over', 'STATE_DIFFERS@10'],
    ['another answer of a rule', 'RULE_ANSWER_DIFFERS@2'],
    ['a changed number', 'NUMBER_CHANGED@32'],
    ['an edited document', 'DOCUMENT_EDITED@32'],
    ['a removed document', 'DOCUMENT_MISSING@32'],
    ['another result of a call', 'CALL_DIFFERS@22'],
    ['a service step opened again', 'SERVICE_DIFFERS@33'],
    ['a log written anew', 'LEAVES_THE_DIAGRAM@10'],
  ])('%s is found and located', (what, finding) => {
    expect(findingsOf(what)).toContain(finding);
  });

  it('a removed case shows as a number that nobody bears, a changed number on both of its sides', () => {
    expect(found.numbers.map(({ code, serial }) => [code, serial])).toEqual(expect.arrayContaining([['NUMBER_MISSING', expect.any(Number)], ['NUMBER_NEVER_GIVEN', 99]]));
    expect(found.numbers.filter(({ code, series }) => code === 'NUMBER_MISSING' && series.startsWith('case '))).toHaveLength(1);
  });

  it('says in words what came and what the diagram allowed', () => {
    const rewritten = found.deviating.find(({ caseId }) => caseId === idOf('a log written anew'));
    expect(rewritten?.findings.map(({ check }) => check)).not.toContain('chain');
    expect(rewritten?.findings.find(({ check }) => check === 'replay')?.text).toEqual({
      zh: expect.stringMatching(/^第 10 条记录（.*“委员评议”（Task_CommitteeVote）.*）偏离流程图：.*此处流程图允许：进入 “委员评议”（Task_CommitteeVote）。$/u),
      en: expect.stringContaining('The diagram allows: enter “Vote of the committee” (Task_CommitteeVote).'),
    });
  });

  it('a case that nobody touched conforms', () => expect(findingsOf('nothing')).toEqual([]));
});
