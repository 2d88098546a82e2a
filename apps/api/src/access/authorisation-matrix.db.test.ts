import { randomUUID } from 'node:crypto';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { roleCodes, roles, type Policy, type RoleCode } from '@beian/identity';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { describedControllers } from '../openapi/offline-document.js';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';
import { Allow } from './declare-policy.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Route {
  readonly method: Method;
  readonly path: string;
  readonly policy: Policy;
}

const methods: Readonly<Record<number, Method>> = {
  [RequestMethod.GET]: 'GET', [RequestMethod.POST]: 'POST', [RequestMethod.PUT]: 'PUT', [RequestMethod.PATCH]: 'PATCH', [RequestMethod.DELETE]: 'DELETE',
};

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === 'string' ? value : ''];
}

/** Every route as its decorators declare it: nobody keeps this list by hand. */
function declaredRoutes(): Route[] {
  return describedControllers.flatMap((controller) => {
    const base = textsOf(Reflect.getMetadata(PATH_METADATA, controller))[0] ?? '';
    const prototype: object = controller.prototype;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      const method = typeof handler === 'function' ? methods[Number(Reflect.getMetadata(METHOD_METADATA, handler))] : undefined;
      if (typeof handler !== 'function' || method === undefined || name === 'constructor') return [];
      const policy: Policy = Reflect.getMetadata(Allow.KEY, handler) ?? Reflect.getMetadata(Allow.KEY, controller);
      return textsOf(Reflect.getMetadata(PATH_METADATA, handler)).map((path) => ({ method, policy, path: `/${[base, path].filter((part) => part && part !== '/').join('/')}` }));
    });
  });
}

/** Streams stay open, and the sign-out of a person ends his part of the test. */
const notAsked = new Set(['GET /api/v1/events', 'DELETE /api/v1/session', 'POST /api/v1/session']);
const routes = declaredRoutes().filter(({ method, path }) => !notAsked.has(`${method} ${path}`));

const address = (path: string): string => path.replace(/:(\w+)/g, () => randomUUID());

describe('who may call what', () => {
  let api: TestApi;
  const people = new Map<RoleCode, Browser>();

  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    for (const role of roleCodes) {
      const organisation = await addOrganisation(api.data, { kind: roles[role].heldIn[0] ?? 'operator', regionCode: role.length % 2 ? '990000' : '980000', level: 'province' }).catch(() => null);
      const home = organisation ?? (await api.data.query(`select id from organisation where kind = $1 limit 1`, [roles[role].heldIn[0]]))[0].id;
      const browser = new Browser(api.app);
      const person = await addPerson(api.data, home, role === 'applicantAgent' ? [] : [role]);
      if (role === 'applicantAgent') await authorise(person.id);
      await browser.signIn(person.username, testPassword);
      people.set(role, browser);
    }
  });
  afterAll(() => api.stop());

  /** Not a role that anybody is given: an institution's letter gives it. */
  const authorise = async (agent: string): Promise<void> => {
    const institution = await addOrganisation(api.data, { kind: 'institution', regionCode: '990000' });
    const { id: namedBy } = await addPerson(api.data, institution, ['applicantAdmin']);
    await api.data.query(
      `insert into agent_authorisation (institution_id, agent, from_date, until_date, letter_name, letter_kind, letter_size, letter_sha256, named_by)
       values ($1, $2, current_date - 1, current_date + 1, 'letter.pdf', 'pdf', 1, '', $3)`, [institution, agent, namedBy]);
  };

  const call = (browser: Browser, { method, path }: Route) =>
    browser.send(method, address(path), { ...(method === 'GET' ? {} : { body: {} }), headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' } });

  it('covers every route there is', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ policy }) => policy === undefined)).toEqual([]);
  });

  it('answers nobody without a session but on public routes', async () => {
    for (const route of routes) {
      const told = await call(new Browser(api.app), route);
      expect([`${route.method} ${route.path}`, told.status === 401]).toEqual([`${route.method} ${route.path}`, route.policy.access !== 'public']);
    }
  });

  it.each(roleCodes)('gives %s what the policies say, finds nothing under foreign ids, and never breaks', async (role) => {
    const browser = people.get(role);
    if (!browser) throw new Error(`nobody holds ${role}`);
    for (const route of routes) {
      const allowed = route.policy.access !== 'roles' || route.policy.roles.includes(role);
      const told = await call(browser, route);
      const name = `${route.method} ${route.path}`;
      expect([name, told.status === 403 && at(told.body, 'code') === 'ROLE_REQUIRED']).toEqual([name, !allowed]);
      expect([name, told.status < 500]).toEqual([name, true]);
      const foreign = allowed && route.path.includes(':') && told.status < 300;
      expect([name, foreign]).toEqual([name, false]);
    }
  });
});
