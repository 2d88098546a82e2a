import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readZipText } from '@beian/documents/testing';
import pg from 'pg';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, type Browser } from '../testing/browser.js';
import { Filer, key, listOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

let world: FilingWorld;
let supervisor: Browser;
let institution: Browser;
let filed: { readonly caseId: string; readonly caseNo: string };

beforeAll(async () => {
  world = await FilingWorld.open();
  [supervisor, institution] = [await world.person('ha-dudao'), await world.person('jixie-jingban')];
  filed = await new Filer(institution).filed();
});
afterAll(() => world.close());

const verdictFor = (person: Browser) => person.get(`/api/v1/cases/${filed.caseId}/verdict`);

async function tamper(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.api.database.adminUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(statement);
  await client.end();
}

describe('the verdict of a case', () => {
  it('is found when the office looks at it, and then told to the applicant too', async () => {
    expect((await verdictFor(institution)).body).toMatchObject({ state: 'notVerified' });
    expect((await verdictFor(supervisor)).body).toMatchObject({ state: 'conforms', findings: [] });
    expect((await verdictFor(institution)).body).toMatchObject({ state: 'conforms' });
    expect((await supervisor.get('/api/v1/conformance')).body).toMatchObject({ conforming: 1, deviating: 0, notVerified: 0, cases: [] });
  });

  it('shows what was tampered with to the office, in words, and counts the case', async () => {
    await tamper(`update filing_case set state = 'archived' where id = '${filed.caseId}'`);
    const told = await supervisor.post(`/api/v1/cases/${filed.caseId}/verdict`, {}, key());
    expect([told.status, at(told.body, 'state')]).toEqual([200, 'deviates']);
    expect(listOf(told, 'findings').map((finding) => [at(finding, 'check'), at(finding, 'text', 'zh')])).toEqual([['state', expect.stringMatching(/^案件状态为 archived，按办理记录应为 /u)]]);
    expect((await verdictFor(institution)).body).toMatchObject({ state: 'deviates', findings: [] });
    expect((await supervisor.get('/api/v1/conformance')).body).toMatchObject({ conforming: 0, deviating: 1, cases: [{ caseNo: filed.caseNo, first: { code: 'STATE_DIFFERS' }, findings: 1 }] });
  });

  it('is nobody’s who may not see the case, and is renewed by supervisors and archivists only', async () => {
    expect((await (await world.person('shipin-jingban')).get(`/api/v1/cases/${filed.caseId}/verdict`)).status).toBe(404);
    expect((await institution.post(`/api/v1/cases/${filed.caseId}/verdict`, {}, key())).status).toBe(403);
    expect((await institution.get('/api/v1/conformance')).status).toBe(403);
  });
});

describe('the dossier of a case', () => {
  const run = promisify(execFile);
  const dossierFor = (person: Browser, reason: string) => person.post(`/api/v1/cases/${other}/dossier`, { reason });
  let other: string;
  let folder: string;
  beforeAll(async () => {
    other = (await new Filer(institution).filed()).caseId;
    folder = mkdtempSync(join(tmpdir(), 'beian-dossier-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function unpacked(): Promise<string> {
    const { bytes } = await dossierFor(supervisor, '抽查');
    const listed = (await readZipText(bytes, 'SHA256SUMS')).trimEnd().split('\n').map((line) => line.slice(66));
    for (const path of listed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), await readZipText(bytes, path));
    }
    return join(folder, '卷宗');
  }
  const check = (place: string) => run(process.execPath, ['verify.mjs'], { cwd: place }).then(({ stdout }) => ({ code: 0, stdout: String(stdout) }), (failed: { readonly code: number; readonly stdout: string }) => failed);

  it('checks itself with plain node, and finds the line that was tampered with', async () => {
    const place = await unpacked();
    expect(await check(place)).toMatchObject({ code: 0, stdout: expect.stringContaining('与流程图一致') });
    const log = join(place, 'log.json');
    const lines = readFileSync(log, 'utf8');
    writeFileSync(log, lines.replace('"kind": "entered"', '"kind": "completed"'));
    const told = await check(place);
    expect(told).toMatchObject({ code: 1, stdout: expect.stringMatching(/chain ENTRY_EDITED @\d+[^]*replay LEAVES_THE_DIAGRAM @\d+/u) });
    writeFileSync(log, lines);
    const drawing = join(place, 'diagrams', 'shared_acceptance.bpmn');
    writeFileSync(drawing, readFileSync(drawing, 'utf8').replace('</bpmn:process>', ' </bpmn:process>'));
    expect(await check(place)).toMatchObject({ code: 1, stdout: expect.stringContaining('DIAGRAM_CHANGED') });
  });

  it('masks personal data, wants a reason, tells it in the audit log, and is for supervisors and archivists', async () => {
    const [entry] = await world.api.data.query(`select detail from audit_entry where action = 'case.dossierExported' and object_id = $1`, [other]);
    expect(entry).toEqual({ detail: { reason: '抽查' } });
    expect((await dossierFor(supervisor, ' ')).status).toBe(422);
    expect((await dossierFor(institution, '我要')).status).toBe(403);
    expect(readFileSync(join(folder, '卷宗', 'forms', '0001-Start_ApplicationSubmitted.json'), 'utf8')).not.toContain(employerApplication.legalRepIdNo);
  });
});
