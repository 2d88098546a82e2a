import { at, type Browser, type Told } from '../testing/browser.js';
import { Filer, key, listOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

const codeOf = ({ status, body }: Told) => [status, at(body, 'code') ?? null];

describe('the roles of an institution\'s own people', () => {
  let world: FilingWorld;
  let [admin, legal, operator, stranger]: Browser[] = [];
  const by = (browser: Browser | undefined): Browser => {
    if (browser === undefined) throw new Error('nobody signed in');
    return browser;
  };
  const idOfUser = async (username: string): Promise<string> => (await world.api.data.query('select id from user_account where username = $1', [username]))[0].id;
  const change = async (browser: Browser | undefined, kind: 'give' | 'take', username: string, role: string): Promise<Told> =>
    by(browser).post(`/api/v1/institution-roles/${kind}`, { userId: await idOfUser(username), role }, key());
  const rolesOf = async (username: string): Promise<readonly unknown[]> => {
    const id = await idOfUser(username);
    const told = await by(legal).get('/api/v1/agents');
    const place = listOf(told, 'persons').findIndex((each) => at(each, 'id') === id);
    return listOf(told, 'persons', String(place), 'roles').map((each) => at(each, 'role'));
  };

  beforeAll(async () => {
    world = await FilingWorld.open();
    [admin, legal, operator, stranger] = await Promise.all(['jixie-guanli', 'jixie-faren', 'jixie-jingban', 'shipin-guanli'].map((username) => world.person(username)));
  });
  afterAll(() => world.close());

  it('are taken and given by its administrator at once, and both stand in the audit log', async () => {
    expect((await change(admin, 'take', 'jixie-jingban', 'applicantOperator')).status).toBe(200);
    expect([await rolesOf('jixie-jingban'), codeOf(await new Filer(by(operator)).newDraft())[0]]).toEqual([[], 403]);
    expect((await change(admin, 'give', 'jixie-jingban', 'applicantOperator')).status).toBe(200);
    expect([await rolesOf('jixie-jingban'), codeOf(await new Filer(by(operator)).newDraft())[0]]).toEqual([['applicantOperator'], 201]);
    const auditor = await world.person('sys-audit');
    for (const action of ['grant.taken', 'grant.given']) {
      expect(at((await auditor.get(`/api/v1/admin/audit?action=${action}`)).body, 'items', 0)).toMatchObject({ actorName: expect.any(String), action });
    }
  });

  it('are told to whoever has them or had them, in both languages and with nothing about anybody', async () => {
    const last = async () => at((await by(operator).get('/api/v1/notifications?limit=2')).body, 'items');
    expect(await last()).toMatchObject([
      { title: { zh: '您有了新的岗位' }, body: { zh: expect.stringContaining('“机构经办人”'), en: expect.stringContaining('“Applicant operator”') }, caseId: null },
      { title: { en: 'A role of yours ended' }, kind: 'work' },
    ]);
    expect(JSON.stringify((await world.api.data.query(`select template, parameters from notification where template like 'role-%'`)))).not.toMatch(/jixie|[0-9a-f]{8}-/);
  });

  it('are nobody\'s own to change, and an operator changes none', async () => {
    expect(codeOf(await change(admin, 'give', 'jixie-guanli', 'applicantOperator'))).toEqual([403, 'OWN_ROLE']);
    expect(codeOf(await change(operator, 'give', 'jixie-guanli', 'applicantAdmin'))[0]).toBe(403);
  });

  it('reach no person of another institution, no role of an office, and not who represents the institution by law', async () => {
    expect(codeOf(await change(stranger, 'give', 'jixie-jingban', 'applicantAdmin'))).toEqual([404, 'USER_UNKNOWN']);
    expect(codeOf(await change(stranger, 'take', 'jixie-jingban', 'applicantOperator'))).toEqual([409, 'GRANT_GONE']);
    expect(codeOf(await change(admin, 'give', 'jixie-jingban', 'decisionMaker'))[0]).toBe(422);
    for (const kind of ['give', 'take'] as const) expect(codeOf(await change(admin, kind, 'jixie-faren', 'legalRepresentative'))[0]).toBe(422);
    expect(codeOf(await change(admin, 'give', 'xx-shouli1', 'applicantOperator'))).toEqual([404, 'USER_UNKNOWN']);
  });

  it('stay with somebody: of two administrators who take each other\'s role at once, one keeps his', async () => {
    expect((await change(admin, 'give', 'jixie-jingban', 'applicantAdmin')).status).toBe(200);
    const told = await Promise.all([change(admin, 'take', 'jixie-jingban', 'applicantAdmin'), change(operator, 'take', 'jixie-guanli', 'applicantAdmin')]);
    expect(told.map(({ status }) => status === 200).filter(Boolean)).toHaveLength(1);
  });
});
