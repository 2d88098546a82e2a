import { LOAN_FILE, LOAN_XML } from '../testing/bpmn-text.js';
import { constantName, moduleText } from './module-text.js';
import { parseDiagram } from './parse-diagram.js';

describe('the generated module of a diagram', () => {
  const known = { roles: ['clerk', 'librarian'], states: ['open'], parameters: ['checkDays', 'lapses'], anchors: ['enteredAt', 'returnDueAt'], processes: ['toy_return'] };

  it('is named after the process', () => {
    expect(constantName('toy_card_check_2')).toBe('toyCardCheck2');
  });

  it('holds the model, one element or flow a line', async () => {
    const model = await parseDiagram(LOAN_XML, LOAN_FILE, known);
    const text = moduleText(model, LOAN_FILE);
    expect(text).toContain('export const toyLoan = {');
    expect(text).toContain('} as const satisfies ProcessModel;');
    for (const id of [...Object.keys(model.elements), ...Object.keys(model.flows)]) expect(text.split('\n').filter((line) => line.startsWith(`    ${id}: { id: "${id}",`))).toHaveLength(1);
  });

  it('means exactly the model', async () => {
    const model = await parseDiagram(LOAN_XML, LOAN_FILE, known);
    const literal = /= (\{[\s\S]*\}) as const/.exec(moduleText(model, LOAN_FILE))?.[1] ?? '';
    const value: unknown = await import(`data:text/javascript,export default ${encodeURIComponent(literal)}`).then((module: { default: unknown }) => module.default);
    expect(value).toEqual(model);
  });
});
