/** npm run mutate: spoils diagrams and courses one thing at a time, on copies, and counts what the checks notice. */
import { command } from './command.mjs';
import { continueUnderProjectNode } from './runtime.mjs';
import { run } from './stages/run.mjs';

await continueUnderProjectNode();
const sources = ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
await command(() => run(...sources, 'tools/mutate/main.ts', ...process.argv.slice(2)));
