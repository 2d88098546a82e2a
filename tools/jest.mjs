/** Runs jest on the named projects: node tools/jest.mjs unit web -- [jest options]. */
import { spawnSync } from 'node:child_process';
import { jestCommand } from './stages/jest-command.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
const given = process.argv.slice(2);
const first = given.findIndex((argument) => argument.startsWith('-') || argument.includes('/'));
const projects = first < 0 ? given : given.slice(0, first);
const options = first < 0 ? [] : given.slice(first);
const { program, args, env } = jestCommand(projects, options);
const { status } = spawnSync(program, args, { stdio: 'inherit', env });
process.exitCode = status ?? 1;
