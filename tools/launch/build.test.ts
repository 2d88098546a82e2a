import { failedTasks } from './build.mjs';

const output = `
> nx run @beian/web:build
vite: cannot find ./page

> nx run @beian/cases:build
Successfully compiled: 31 files

 NX  Running target build for 2 projects failed

Failed tasks:

- @beian/web:build
`;

describe('a failed build', () => {
  it('shows what the failed tasks said, not the others', () => {
    expect(failedTasks(output)).toContain('cannot find ./page');
    expect(failedTasks(output)).not.toContain('Successfully compiled');
  });

  it('shows the end of everything when no task is named', () => {
    expect(failedTasks('nx: no such target')).toBe('nx: no such target');
  });
});
