/**
 * npm run verify:log: recomputes the hash chain of every case and the day-end anchors that chain the cases together. Ends with 1
 * when something was changed or taken away.
 */
import { command } from './command.mjs';
import { columns } from './operations/columns.mjs';
import { withCases } from './operations/with-cases.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
await command(() => withCases(async ({ facts }) => {
  const { verifyLogs } = await import('@beian/cases');
  const { cases, days, caseFaults, anchorFaults } = await verifyLogs(facts, (done, of) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done}/${of}${done === of ? '\n' : ''}`);
  });
  console.log(`已核验 ${cases} 件、${days} 个日锚 / ${cases} cases and ${days} day-end anchors recomputed`);
  const faults = [
    ...caseFaults.map(({ caseNo, seq, fault }) => [caseNo, `entry ${seq}`, fault]),
    ...anchorFaults.map(({ day, fault, anchoredCases, presentCases }) => [day, `${anchoredCases} cases anchored, ${presentCases} present`, fault]),
  ];
  if (faults.length === 0) return console.log('未发现改动 / nothing was changed or taken away');
  console.log(`\n${columns(['where', 'what', 'fault'], faults)}`);
  process.exitCode = 1;
}));
