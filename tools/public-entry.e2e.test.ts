import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './services/folders.mjs';

const built = join(projectRoot, 'apps', 'web', 'dist');

/** What a browser loads before the page is there: the script, what is named to be loaded with it, and what these import at once. */
function firstLoad(page: string): ReadonlySet<string> {
  const files = new Set([...readFileSync(join(built, page), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file));
  for (const file of files) {
    for (const [, imported = ''] of readFileSync(join(built, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) files.add(`assets/${imported}`);
  }
  return files;
}

const gzipped = (files: ReadonlySet<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);

describe('the entry of the public', () => {
  it('loads less than 120 KB of compressed JavaScript before its pages are there', () => {
    const files = firstLoad('public.html');
    expect(files.size).toBeGreaterThan(2);
    expect(gzipped(files)).toBeGreaterThan(40 * 1024);
    expect(gzipped(files)).toBeLessThan(120 * 1024);
  });

  it('is not the only one that shows something at once: the first look of a desk waits for no more than 10 KB', () => {
    expect(gzipped(firstLoad('index.html'))).toBeGreaterThan(0);
    expect(gzipped(firstLoad('index.html'))).toBeLessThan(10 * 1024);
  });

  it('carries nothing of the desks', () => {
    const code = [...firstLoad('public.html')].map((file) => readFileSync(join(built, file), 'utf8')).join('\n');
    for (const trace of ['ant-btn', 'bpmn-js', 'i18next']) expect([trace, code.includes(trace)]).toEqual([trace, false]);
  });
});
