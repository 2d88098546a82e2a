/**
 * Writes the script that checks a dossier without the server, the same replay and hash check as here in one file: node
 * tools/bundle-dossier-check.mjs [file]
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './services/folders.mjs';

const target = process.argv[2] ?? join(projectRoot, 'libs', 'cases', 'dist', 'dossier', 'verify.mjs');
const reading = `readFileSync(new URL('../../beian-moddle.json', import.meta.url), 'utf8')`;
const extension = readFileSync(join(projectRoot, 'libs', 'bpmn', 'beian-moddle.json'), 'utf8');

/** A single file has no other beside it: what is read at the start becomes part of it. @type {import('vite').Plugin} */
const inlined = {
  name: 'moddle-extension',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('read-xml.ts')) return null;
    if (!code.includes(reading)) throw new Error(`${id} no longer reads the moddle extension as this bundle expects`);
    return { code: code.replace(reading, JSON.stringify(extension)), map: null };
  },
};

await build({
  configFile: false, root: projectRoot, logLevel: 'warn', plugins: [inlined],
  resolve: { conditions: ['source'] },
  ssr: { noExternal: true, resolve: { conditions: ['source', 'module', 'node'] } },
  build: {
    ssr: join(projectRoot, 'libs', 'cases', 'src', 'dossier', 'offline', 'main.ts'), outDir: dirname(target), emptyOutDir: false, target: 'node20', minify: false,
    rolldownOptions: { output: { entryFileNames: basename(target), codeSplitting: false } },
  },
});
