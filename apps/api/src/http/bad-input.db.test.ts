import { randomUUID } from 'node:crypto';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';
import { ProbeController } from '../testing/probe-controller.js';

const json = { 'content-type': 'application/json' };

describe('input that is wrong', () => {
  let api: TestApi;
  let person: Browser;

  beforeAll(async () => {
    api = await startTestApi({ controllers: [ProbeController] });
    await addRegions(api.data);
    const bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    person = new Browser(api.app);
    await person.signIn((await addPerson(api.data, bureau, ['archivist'])).username, testPassword);
  });
  afterAll(() => api.stop());

  const notes = (body: unknown, headers = {}) => person.post('/probe/notes', body, headers);

  it('is told when it is not JSON', async () => {
    const told = await notes('{"text": ', json);
    expect([told.status, at(told.body, 'code')]).toEqual([400, 'BODY_NOT_JSON']);
    expect(told.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(at(told.body, 'message', 'zh')).toMatch(/JSON/);
  });

  it('is refused before it is read when it is more than ten megabytes', async () => {
    const told = await notes(JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024), copies: 1 }), json);
    expect([told.status, at(told.body, 'code')]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is refused when it is of another content type', async () => {
    const told = await notes('<note/>', { 'content-type': 'application/xml' });
    expect([told.status, at(told.body, 'code')]).toEqual([415, 'MEDIA_TYPE']);
  });

  it('names each field that is of the wrong type, missing or unknown', async () => {
    const told = await notes({ text: 5, extra: true });
    expect(told.status).toBe(422);
    expect(at(told.body, 'violations')).toEqual(expect.arrayContaining([
      expect.objectContaining({ path: 'text', code: 'IS_STRING' }),
      expect.objectContaining({ path: 'copies', code: 'IS_INT' }),
      expect.objectContaining({ path: 'extra', code: 'WHITELIST_VALIDATION' }),
    ]));
  });

  it.each(["'; drop table user_account; --", '<script>alert(1)</script>', '{{7*7}} ${7*7}', '\u202eevil', '𠮷野家'])('is data when it looks like code: %s', async (text) => {
    const told = await notes({ text, copies: 1 });
    expect(at(told.body, 'text')).toBe(text);
    expect(told.headers['content-type']).toMatch(/^application\/json/);
    expect(told.headers['x-content-type-options']).toBe('nosniff');
  });

  it('finds nothing under an address or identifier that cannot exist', async () => {
    expect((await person.get('/api/v1/nowhere')).status).toBe(404);
    const told = await person.send('PUT', `/probe/edits/1%20or%201=1`, { body: {}, headers: { 'if-match': '"1"' } });
    expect([told.status, at(told.body, 'code')]).toEqual([404, 'NOT_FOUND']);
  });

  it('changes nothing editable unless the caller says which revision was seen', async () => {
    const edit = (headers: Record<string, string>) => person.send('PUT', `/probe/edits/${randomUUID()}`, { body: {}, headers });
    expect(at((await edit({})).body, 'code')).toBe('IF_MATCH_REQUIRED');
    expect(at((await edit({ 'if-match': 'yes' })).body, 'code')).toBe('IF_MATCH_INVALID');
    expect(at((await edit({ 'if-match': '"7"' })).body, 'revision')).toBe(7);
  });

  it('meets a policy for pages that runs no inline script', async () => {
    const policy = String((await person.get('/probe/open')).headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
  });
});
