/** npm run build: builds what changed since the last build. */
import { command } from './command.mjs';
import { build } from './launch/build.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
await command(() => build({ output: 'inherit' }));
