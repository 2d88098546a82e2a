import { columns, createProgress, figureTable } from './progress.mjs';

describe('the progress of a start', () => {
  it('announces a step, says how long it took and keeps the figure', async () => {
    const lines: string[] = [];
    let clock = 0;
    const progress = createProgress({ say: (line: string) => void lines.push(line), now: () => clock });
    await progress.step('PostgreSQL', () => Promise.resolve(void (clock += 1_500)));
    expect(lines).toEqual(['  … PostgreSQL', '  ✓ PostgreSQL · 1.5 s']);
    expect(progress.figures).toEqual([{ name: 'PostgreSQL', seconds: 1.5 }]);
  });

  it('marks a step that failed and passes the failure on', async () => {
    const lines: string[] = [];
    const progress = createProgress({ say: (line: string) => void lines.push(line), now: () => 0 });
    await expect(progress.step('build', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(lines.at(-1)).toBe('  ✗ build · 0.0 s');
    expect(progress.figures).toEqual([]);
  });

  it('lines its figures up below each other, Chinese or not', () => {
    const table = figureTable([{ name: '构建 / building', seconds: 12.34 }, { name: 'PostgreSQL', seconds: 1 }], 14).split('\n');
    expect(new Set(table.map(columns)).size).toBe(1);
    expect(table.at(-1)).toMatch(/total\s+14\.0 s$/);
  });
});
