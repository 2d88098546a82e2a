/** Runs jest on the named projects: node tools/jest.mjs unit web [jest options]. */
import { command } from './command.mjs';
import { continueUnderProjectNode } from './runtime.mjs';
import { jestArguments } from './stages/jest-arguments.mjs';
import { run } from './stages/run.mjs';

const names = ['unit', 'web', 'db', 'flow', 'e2e', 'faults', 'life', 'played'];

await continueUnderProjectNode();
const given = process.argv.slice(2);
const projects = given.filter((argument) => names.includes(argument));
const options = given.filter((argument) => !names.includes(argument));
await command(() => run(...jestArguments(projects, options)));
