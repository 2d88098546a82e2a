import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser, type Body } from '../testing/browser.js';

describe('the description of the API', () => {
  let api: TestApi;
  let description: Body;

  beforeAll(async () => {
    api = await startTestApi();
    description = (await new Browser(api.app).get('/api/v1/openapi.json')).body;
  });
  afterAll(() => api.stop());

  it('is OpenAPI 3.1', () => {
    expect(at(description, 'openapi')).toMatch(/^3\.1\./);
  });

  it('says what every answer with content looks like', () => {
    const bare: string[] = [];
    for (const [path, methods] of Object.entries(at(description, 'paths') ?? {})) {
      for (const [method, operation] of Object.entries(methods as object)) {
        const responses: Body = at(operation as Body, 'responses') ?? null;
        const fits = Object.entries(responses ?? {}).some(([status, answer]) => status === '204' || at(answer as Body, 'content') !== undefined);
        if (!fits) bare.push(`${method} ${path}`);
      }
    }
    expect(bare).toEqual([]);
  });

  it('leaves no schema empty: a property that is not declared would vanish without an error', () => {
    const schemas = Object.entries(at(description, 'components', 'schemas') ?? {});
    const empty = schemas.filter(([, schema]) => Object.keys(at(schema as Body, 'properties') ?? {}).length === 0).map(([name]) => name);
    expect(empty).toEqual([]);
    expect(schemas.length).toBeGreaterThan(10);
  });
});
