import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore } from '@beian/bpmn';
import { DIAGRAM_SETS, readDiagramSet } from './diagram-sets.js';
import { generatedFiles } from './generated-files.js';
import { lintDiagram } from './lint.js';

const root = join(import.meta.dirname, '../..');
const sets = await Promise.all(DIAGRAM_SETS.map(async (set) => ({ set, drawn: await readDiagramSet(root, set) })));
const all = sets.flatMap(({ drawn }) => drawn);

describe('the diagrams', () => {
  it.each(all)('$path: no run deadlocks, doubles a token or ends twice, and every element and flow is reached', ({ model }) => {
    expect(explore(model)).toMatchObject({ faults: [], unreached: [] });
  });

  it.each(all)('$path: bpmnlint finds nothing', async ({ xml }) => {
    expect(await lintDiagram(root, xml)).toEqual([]);
  });

  it.each(all)('$path: every element and flow is drawn', ({ xml, model }) => {
    const drawn = [...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id).sort();
    expect(drawn).toEqual([model.id, ...Object.keys(model.elements), ...Object.keys(model.flows)].sort());
  });

  it('have generated modules that are up to date', () => {
    for (const { set, drawn } of sets) {
      for (const [name, text] of generatedFiles(drawn)) expect({ name, text: readFileSync(join(root, set.modules, name), 'utf8') }).toEqual({ name, text });
    }
  });
});
