/** npm run bench: measures the built product on servers of its own, prints a table and writes artefacts/bench.json. */
import { command } from './command.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await command(async () => {
  await continueUnderProjectNode();
  await import('./diagrams/sources.mjs');
  const { bench } = await import('./bench/bench.js');
  await bench(process.argv.slice(2));
});
