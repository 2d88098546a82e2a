/**
 * npm run verify: holds every case of a database against its diagram, its facts and its hash chain, the numbers against their counters,
 * and the day-end anchors that chain the cases together. Needs nothing but the database. Ends with 0 when everything agrees, with 1 when
 * something deviates, with 2 when it could not be carried out.
 */
import { readOptions } from './operations/verify/options.mjs';
import { agrees, report } from './operations/verify/report.mjs';
import { verify } from './operations/verify/verify.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
try {
  const result = await verify(readOptions(process.argv.slice(2)), (done, of) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done}/${of}${done === of ? '\n' : ''}`);
  });
  console.log(report(result));
  process.exitCode = agrees(result) ? 0 : 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
