import { createHash } from 'node:crypto';
import { rereadSession, type Principal } from '@beian/identity';
import { MessageSender } from '@beian/notify';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { registry } from '../../../../workflows/index.js';
import { feedEnd, readFeed } from '../live/live-feed.js';
import { at, type Browser, type Request, type Told } from '../testing/browser.js';
import { completion, Filer, formalReview, key, listOf, taskOf, upload } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';
import { settled } from '../testing/settled-feed.js';

const employer = 'henan_employer_initial_2024';
const codeOf = ({ status, body }: Told) => [status, at(body, 'code') ?? null];
const date = (days = 0): string => new Date(Date.now() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);

/** What the page sends: texts, then the letter. */
function authorisation(texts: Readonly<Record<string, string>>, letter = '授权委托书.pdf', bytes?: Buffer): Request {
  const parts = Object.entries(texts).map(([name, text]) => `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`);
  const { body, headers } = upload(letter, bytes);
  return { body: Buffer.concat([Buffer.from(parts.join('')), Buffer.from(Buffer.isBuffer(body) ? body : [])]), headers: { ...headers, ...key() } };
}

describe('an agent of an institution', () => {
  let world: FilingWorld;
  let [admin, agent, colleague, clerk]: Browser[] = [];
  const who = async (username: string): Promise<{ id: string; name: string }> => (await world.api.data.query('select id, name from user_account where username = $1', [username]))[0];
  let represented: { id: string; name: string };

  const by = (browser: Browser | undefined): Browser => {
    if (browser === undefined) throw new Error('nobody signed in');
    return browser;
  };
  const name = (browser: Browser | undefined, changes: Readonly<Record<string, string>> = {}, letter?: string, bytes?: Buffer): Promise<Told> =>
    by(browser).send('POST', '/api/v1/agents', authorisation({ username: 'shipin-jingban', from: date(), until: date(3), procedures: employer, ...changes }, letter, bytes));
  const end = (browser: Browser | undefined, id: string): Promise<Told> => by(browser).post(`/api/v1/agents/${id}/end`, {}, key());
  /** A letter that nobody sent before. */
  const refused = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n% refused\n');
  const isKept = (bytes: Buffer): Promise<boolean> => world.api.files.has(createHash('sha256').update(bytes).digest('hex'));
  /** Who the agent is to the platform now. */
  const nowAgent = async (): Promise<Principal> => {
    const { sql } = world.api.deps.database;
    const [{ id }] = await world.api.data.query(`select s.id from session s join user_account u on u.id = s.user_id where u.username = 'shipin-jingban' and s.ended_at is null`);
    const principal = await rereadSession(sql, id, { secondFactorForStaff: false, passwordsExpire: false });
    if (principal === null) throw new Error('the agent is not signed in');
    return principal;
  };
  const draftFor = (browser: Browser | undefined, institutionId: string, procedureId = employer): Promise<Told> => by(browser).post('/api/v1/drafts', { procedureId, institutionId }, key());

  beforeAll(async () => {
    world = await FilingWorld.open();
    [admin, agent, colleague, clerk] = await Promise.all(['jixie-guanli', 'shipin-jingban', 'shipin-guanli', 'xx-shouli1'].map((username) => world.person(username)));
    [represented] = await world.api.data.query(`select o.id, o.name from organisation o join user_account u on u.organisation_id = o.id where u.username = 'jixie-guanli'`);
  });
  afterAll(() => world.close());
  beforeEach(() => world.api.data.query('update agent_authorisation set ended_by = named_by, ended_at = now() where ended_at is null'));

  /** An application that the agent prepares, whose signature the institution confirms, and that the agent hands in. */
  async function filedByAgent(): Promise<string> {
    const id = idOf(await draftFor(agent, represented.id), 'id');
    const { commitmentSigned, ...prepared } = employerApplication;
    const saved = await new Filer(by(agent)).save(id, 1, prepared);
    for (const material of listOf(saved, 'materials').filter((item) => at(item, 'applies') === true)) {
      await by(agent).send('POST', `/api/v1/drafts/${id}/materials/${String(at(material, 'id'))}/files`, upload('材料.pdf'));
    }
    const signed = await new Filer(by(agent)).save(id, 2, { ...prepared, commitmentSigned });
    expect([codeOf(signed), at(signed.body, 'rule'), at(signed.body, 'violations', 0, 'path')]).toEqual([[403, 'AGENT_MAY_NOT'], 'CC-169', 'commitmentSigned']);
    expect((await new Filer(by(admin)).save(id, 2, { ...prepared, commitmentSigned })).status).toBe(200);
    expect((await new Filer(by(agent)).save(id, 3, { ...prepared, commitmentSigned })).status).toBe(200);
    const told = await new Filer(by(agent)).submit(id);
    expect([told.status, at(told.body, 'violations')]).toEqual([201, undefined]);
    return idOf(told, 'caseId');
  }

  it('prepares, hands in and corrects an application, and both names stand in log, audit and timeline', async () => {
    const [person] = await Promise.all([who('shipin-jingban'), name(admin)]);
    expect(at((await by(agent).get('/api/v1/session')).body, 'user', 'agencies')).toEqual([{ institution: expect.objectContaining({ id: represented.id }), procedures: [employer], until: date(3) }]);
    const caseId = await filedByAgent();
    const review = await taskOf(by(clerk), caseId);
    const page = await by(clerk).get(`/api/v1/tasks/${review}`);
    await by(clerk).send('POST', `/api/v1/tasks/${review}/complete`, completion(page, formalReview(page, 'INCOMPLETE', { verdict: 'DOES_NOT_MEET', problem: '缺少盖章页', requirement: '补交盖章页' })));
    const supplement = await taskOf(by(agent), caseId);
    const asked = await by(agent).get(`/api/v1/tasks/${supplement}`);
    expect(asked.body).toMatchObject({ mayComplete: true, onBehalfOf: { name: represented.name, until: date(3) }, opinions: [] });
    const items = listOf(asked, 'data', 'items').map((item) => ({ ...Object(item), corrected: true, remark: '已补正' }));
    expect((await by(agent).send('POST', `/api/v1/tasks/${supplement}/materials/${String(at(listOf(asked, 'materials').find((item) => at(item, 'state') === 'doesNotMeet') ?? null, 'id'))}/files`, upload('补正.pdf'))).status).toBe(201);
    const done = await by(agent).send('POST', `/api/v1/tasks/${supplement}/complete`, completion(asked, { items, attachments: [], remark: null }));
    expect([done.status, at(done.body, 'violations')]).toEqual([200, undefined]);
    expect(await world.api.data.query('select distinct actor, on_behalf_of, actor_org from submission where case_id = $1 and actor_org = $2', [caseId, represented.id]))
      .toEqual([{ actor: person.id, on_behalf_of: represented.id, actor_org: represented.id }]);
    for (const reader of [clerk, admin, agent]) {
      const acts = listOf(await by(reader).get(`/api/v1/cases/${caseId}/timeline`)).filter((entry) => at(entry, 'onBehalfOf') !== null);
      expect(new Set(acts.map((entry) => `${String(at(entry, 'actor'))} for ${String(at(entry, 'onBehalfOf'))}`))).toEqual(new Set([`${person.name} for ${represented.name}`]));
    }
    const auditor = await world.person('sys-audit');
    for (const action of ['application.submittedOnBehalf', 'task.doneOnBehalf']) {
      expect(at((await auditor.get(`/api/v1/admin/audit?action=${action}`)).body, 'items', 0)).toMatchObject({ actorName: person.name, onBehalfOfName: represented.name });
    }
    expect((await by(agent).get(`/api/v1/cases/${caseId}/comments`)).status).toBe(404);
  });

  it('shows the office that decides, and nobody else, the letter by which a case came in', async () => {
    await name(admin);
    const caseId = await filedByAgent();
    const told = await by(clerk).get(`/api/v1/cases/${caseId}/agents`);
    expect(told.body).toEqual([{ id: expect.any(String), agentName: (await who('shipin-jingban')).name, agentOrganisation: expect.any(String), from: date(), until: date(3), letter: expect.objectContaining({ name: '授权委托书.pdf' }) }]);
    const path = `/api/v1/cases/${caseId}/agents/${String(at(listOf(told)[0] ?? null, 'id'))}/letter`;
    const seen = await Promise.all([clerk, admin, agent].map((browser) => by(browser).get(path)));
    expect(seen.map(({ status, headers }) => [status, headers['content-type']])).toEqual(Array(3).fill([200, 'application/pdf']));
    expect((await by(colleague).get(path)).status).toBe(404);
    const above = await world.person('ha-dudao');
    expect([(await above.get(`/api/v1/cases/${caseId}`)).status, (await above.get(`/api/v1/cases/${caseId}/agents`)).body, (await above.get(path)).status]).toEqual([200, [], 404]);
    const { caseId: own } = await new Filer(await world.person('jixie-jingban')).filed();
    expect((await by(clerk).get(`/api/v1/cases/${own}/agents`)).body).toEqual([]);
  });

  it('is told of the cases his letter covers as an operator is, on open pages, in messages and by mail, and of nothing else', async () => {
    const [{ id: userId }] = await Promise.all([who('shipin-jingban'), name(admin)]);
    const { sql } = world.api.deps.database;
    const start = await feedEnd(sql);
    const caseId = await filedByAgent();
    await world.api.data.query(`insert into notification (case_id, org_id, role, template, parameters, created_at) select id, applicant_id, null, 'application-refused', '{}', now() from filing_case where id = $1`, [caseId]);
    const heard = async (procedures: readonly string[]): Promise<readonly unknown[]> => {
      await world.api.data.query('update agent_authorisation set procedures = $1 where ended_at is null', [procedures]);
      const caller = await nowAgent();
      const { messages } = await settled(() => readFeed(sql, caller, start));
      await world.api.data.query('update notification set dispatched_at = null where case_id = $1', [caseId]);
      const mailed: string[] = [];
      const mail = { send: async ({ to }: { readonly to: string }) => void mailed.push(to), check: async () => undefined };
      await new MessageSender({ database: world.api.deps.database, registry, channels: { mail, sms: null }, awaited: [], publicUrl: 'https://beian.example.cn', openAddress: () => '', onOutcome: () => undefined }).round();
      await world.api.data.query('delete from message_delivery where case_id = $1', [caseId]);
      const told = listOf(await by(agent).get('/api/v1/notifications?limit=100'), 'items').filter((message) => at(message, 'caseId') === caseId);
      return [messages.some(({ kind, subject }) => kind === 'case' && subject === caseId), told.length > 0, mailed.includes('agent@example.cn')];
    };
    await world.api.data.query(`update user_account set email = 'agent@example.cn' where id = $1`, [userId]);
    expect(await heard([employer])).toEqual([true, true, true]);
    expect(await heard(['fujian_renewal_2022'])).toEqual([false, false, false]);
  });

  it('reaches no further than its procedures, and none of the institution\'s other cases, drafts and files', async () => {
    const { caseId } = await new Filer(await world.person('jixie-jingban')).filed();
    const draft = idOf(await new Filer(by(admin)).newDraft(), 'id');
    await name(admin, { procedures: 'fujian_renewal_2022' });
    expect(await Promise.all([`cases/${caseId}`, `drafts/${draft}`].map(async (path) => (await by(agent).get(`/api/v1/${path}`)).status))).toEqual([404, 404]);
    expect(codeOf(await draftFor(agent, represented.id))).toEqual([422, 'INSTITUTION_NOT_YOURS']);
    expect(listOf(await by(agent).get('/api/v1/cases'), 'items').filter((row) => at(row, 'id') === caseId)).toEqual([]);
    await world.api.data.query('update agent_authorisation set procedures = null where ended_at is null');
    expect((await by(agent).get(`/api/v1/cases/${caseId}`)).status).toBe(200);
    expect((await by(agent).get('/api/v1/material-library')).body).toEqual([]);
    expect(codeOf(await by(agent).post(`/api/v1/cases/${caseId}/withdraw`, { reason: '不再办理' }, key()))).toEqual([403, 'ROLE_REQUIRED']);
    expect(codeOf(await draftFor(agent, represented.id, 'fujian_voluntary_termination_2022'))).toEqual([403, 'AGENT_MAY_NOT']);
  });

  it('ends by itself after its last day, begins on its first, and leaves its drafts with the institution', async () => {
    await name(admin, { from: date(1), until: date(2) });
    const drafts: number[] = [];
    for (const days of [0, 1, 3]) {
      await world.api.data.query('update platform_clock set offset_ms = $1', [days * 86_400_000]);
      const begun = await draftFor(agent, represented.id);
      drafts.push(begun.status, listOf(await by(agent).get('/api/v1/drafts')).filter((row) => at(row, 'institution', 'id') === represented.id).length > 0 ? 1 : 0);
    }
    await world.api.data.query('update platform_clock set offset_ms = 0');
    expect(drafts).toEqual([422, 0, 201, 1, 422, 0]);
    expect(listOf(await by(admin).get('/api/v1/drafts')).length).toBeGreaterThan(0);
  });

  it('rests while the agent works for an office, from the next request on', async () => {
    await name(admin);
    expect((await nowAgent()).agencies).toEqual([expect.objectContaining({ institution: expect.objectContaining(represented), procedures: [employer], until: date(3) })]);
    const [{ id }] = await world.api.data.query(
      `insert into role_grant (user_id, organisation_id, role, state, reason, requested_by, decided_by, decided_at)
       select u.id, g.organisation_id, g.role, 'approved', g.reason, g.requested_by, g.decided_by, now() from user_account u, role_grant g join user_account o on o.id = g.user_id
       where u.username = 'shipin-jingban' and o.username = 'xx-chushen1' and g.state = 'approved' limit 1 returning id`);
    const meanwhile = [(await nowAgent()).agencies, codeOf(await draftFor(agent, represented.id))];
    await world.api.data.query('delete from role_grant where id = $1', [id]);
    expect(meanwhile).toEqual([[], [422, 'INSTITUTION_NOT_YOURS']]);
    expect((await draftFor(agent, represented.id)).status).toBe(201);
  });

  it('is named and dismissed by the institution alone, and passes its authority on to nobody', async () => {
    const told = await name(admin);
    expect([told.status, told.body]).toEqual([201, expect.objectContaining({ agentName: (await who('shipin-jingban')).name, state: 'inForce', mine: false, mayEnd: true, letter: expect.objectContaining({ name: '授权委托书.pdf', kind: 'pdf' }) })]);
    const other = await name(admin, { username: 'shipin-guanli' });
    const refused = await name(agent);
    expect([codeOf(refused), at(refused.body, 'rule'), at(refused.body, 'message', 'zh'), at(refused.body, 'message', 'en')]).toEqual([[403, 'AGENT_MAY_NOT'], 'CC-169', expect.stringContaining('转委托'), expect.any(String)]);
    expect(codeOf(await end(agent, idOf(other, 'id')))).toEqual([403, 'AGENT_MAY_NOT']);
    expect(codeOf(await end(await world.person('jixie-jingban'), idOf(told, 'id')))).toEqual([403, 'ROLE_REQUIRED']);
    expect((await end(await world.person('jixie-faren'), idOf(other, 'id'))).body).toMatchObject({ state: 'over', endedOn: date() });
    expect((await end(agent, idOf(told, 'id'))).body).toMatchObject({ state: 'over', mine: true });
    expect([codeOf(await end(admin, idOf(told, 'id'))), codeOf(await draftFor(agent, represented.id))]).toEqual([[409, 'AGENT_ENDED'], [422, 'INSTITUTION_NOT_YOURS']]);
    const letter = await by(admin).get(`/api/v1/agents/${idOf(told, 'id')}/letter`);
    expect([letter.status, letter.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await by(await world.person('xx-shouli1')).get(`/api/v1/agents/${idOf(told, 'id')}/letter`)).status).toBe(403);
  });

  it.each([
    ['without an end', { until: '' }, undefined, 'FORM_INVALID', 'until'],
    ['for longer than a letter holds', { until: date(400) }, undefined, 'AGENT_PERIOD', 'until'],
    ['whose end has passed', { from: date(-9), until: date(-2) }, undefined, 'AGENT_PERIOD', 'until'],
    ['for an officer', { username: 'xx-shouli1' }, undefined, 'AGENT_UNFIT', 'username'],
    ['for one of its own people', { username: 'jixie-jingban' }, undefined, 'AGENT_UNFIT', 'username'],
    ['for nobody', { username: 'nobody-at-all' }, undefined, 'AGENT_UNFIT', 'username'],
    ['for a procedure that is none', { procedures: 'no_such' }, undefined, 'FORM_INVALID', 'procedures'],
    ['with a letter that is no document', {}, 'letter.exe', 'UPLOAD_TYPE_NOT_ALLOWED', 'file'],
  ])('is not named %s, and of the letter nothing is kept', async (_, changes, letter, code, path) => {
    const told = await name(admin, changes, letter, refused);
    expect([codeOf(told), at(told.body, 'violations', 0, 'path'), await isKept(refused)]).toEqual([[422, code], path, false]);
  });

  it('is told on the page of the institution\'s persons, beside those who work for it', async () => {
    await name(admin);
    const page = await by(admin).get('/api/v1/agents');
    expect(listOf(page, 'persons').map((person) => listOf({ ...page, body: person }, 'roles').map((role) => at(role, 'role')))).toEqual(expect.arrayContaining([['applicantOperator'], ['applicantAdmin', 'applicantOperator'], ['legalRepresentative']]));
    expect(listOf(page, 'agents')[0]).toMatchObject({ institution: { id: represented.id }, procedures: [employer] });
    expect((await by(agent).get('/api/v1/agents')).body).toMatchObject({ mayName: false, agents: expect.arrayContaining([expect.objectContaining({ mine: true, institution: { id: represented.id, name: represented.name } })]) });
    expect(listOf(await by(colleague).get('/api/v1/agents'), 'agents').filter((row) => at(row, 'state') === 'inForce')).toEqual([]);
    expect([codeOf(await name(admin, {}, undefined, refused)), await isKept(refused)]).toEqual([[409, 'AGENT_PRESENT'], false]);
    await end(admin, idOf(page, 'agents', 0, 'id'));
    expect([(await name(admin, {}, undefined, refused)).status, await isKept(refused)]).toEqual([201, true]);
  });
});
