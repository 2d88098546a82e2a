import { procedureSources } from './procedure-sources.js';

const files = [
  { path: 'workflows/east/card-2024/procedure.ts', text: `import { send } from '../../shared/sending.js';\nimport { check } from '../../shared/check/process.js';` },
  { path: 'workflows/east/card-2024/forms/card.ts', text: '' },
  { path: 'workflows/east/card-2024-2/procedure.ts', text: '' },
  { path: 'workflows/shared/check/process.ts', text: '' },
  { path: 'workflows/shared/check/forms/check.ts', text: '' },
  { path: 'workflows/shared/other/process.ts', text: '' },
  { path: 'workflows/shared/sending.ts', text: `import { words } from './words.js';` },
  { path: 'workflows/shared/words.ts', text: '' },
];

describe('the sources of a procedure', () => {
  it('are its folder, the folders of the processes it calls and what they import, and no other procedure', () => {
    expect(procedureSources(['bpmn/east/card-2024.bpmn', 'bpmn/shared/check.bpmn'], files).map(({ path }) => path)).toEqual([
      'workflows/east/card-2024/procedure.ts', 'workflows/east/card-2024/forms/card.ts', 'workflows/shared/check/process.ts', 'workflows/shared/check/forms/check.ts',
      'workflows/shared/sending.ts', 'workflows/shared/words.ts',
    ]);
  });
});
