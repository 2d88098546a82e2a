import { localViolations } from './local-checks.js';
import { aField, aForm } from './testing/schemas.js';

const pathsOf = (violations: ReturnType<typeof localViolations>) => violations.map(({ path }) => path);

describe('What a page can say of a form without the server', () => {
  const schema = aForm([
    aField('outcome', 'choice', { required: true }),
    aField('reason', 'longText', { requiredWhen: { field: 'outcome', in: ['FAIL'] }, showWhen: { field: 'outcome', in: ['FAIL'] }, min: 5 }),
    aField('lines', 'rows', { min: 1, rows: aForm([aField('code', 'text', { required: true })]) }),
  ]);

  it('names what is missing', () => {
    expect(pathsOf(localViolations(schema, {}))).toEqual(['outcome']);
  });

  it('asks for a field only when its condition holds', () => {
    expect(pathsOf(localViolations(schema, { outcome: 'FAIL' }))).toEqual(['reason']);
    expect(pathsOf(localViolations(schema, { outcome: 'PASS', reason: 'x' }))).toEqual([]);
  });

  it('minds lengths', () => {
    expect(localViolations(schema, { outcome: 'FAIL', reason: 'abc' })[0]?.message).toEqual({ zh: '至少 5 个字', en: 'At least 5 characters' });
  });

  it('looks into the rows of tables', () => {
    expect(pathsOf(localViolations(schema, { outcome: 'PASS', lines: [{ code: 'a' }, {}] }))).toEqual(['lines.1.code']);
  });
});
