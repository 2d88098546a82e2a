/**
 * npm run new:procedure -- <province>/<procedure>-<year>: writes the diagram's skeleton, the procedure's folder and the lines of the registries.
 * Asks for what no option gives: --title-zh --title-en --basis-number --basis-title --basis-issuer --from [--prefix] [--organ-code] [--region]
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { command } from '../command.mjs';
import { projectRoot } from '../services/folders.mjs';
import { newProcedure } from './new-procedure.js';
import { procedureName } from './procedure-name.js';
import { questions, readWish, type Question } from './wish.js';

await command(async () => {
  const options = [...Object.keys(questions), 'prefix', 'organ-code', 'region'];
  const { values, positionals: [path = ''] } = parseArgs({ allowPositionals: true, options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])) });
  procedureName(path);
  const given = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const answers = await askedFor(given);
  const written = newProcedure(projectRoot, readWish(path, { ...answers, prefix: given('prefix'), 'organ-code': given('organ-code'), region: given('region') }));
  console.log([
    ...written.map((file) => `  ${file}`),
    '下一步 / next:',
    '  npm run generate',
    '  npm run record:histories',
    '  docs/adding-a-procedure.md',
  ].join('\n'));
});

/** What no option gives is asked for; without a terminal its option is empty. */
async function askedFor(given: (name: string) => string | undefined): Promise<Readonly<Record<Question, string>>> {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const answer = async (question: Question): Promise<string> => given(question) ?? (await terminal?.question(`${questions[question]}: `)) ?? '';
  try {
    return {
      'title-zh': await answer('title-zh'), 'title-en': await answer('title-en'), 'basis-number': await answer('basis-number'),
      'basis-title': await answer('basis-title'), 'basis-issuer': await answer('basis-issuer'), from: await answer('from'),
    };
  } finally {
    terminal?.close();
  }
}
