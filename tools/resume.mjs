/**
 * npm run resume [-- case …]: a new workflow run from what is stored, for every open case that none runs for, or for the named
 * ones (case ids or numbers). Ends with 1 when a case could not be resumed.
 */
import { command } from './command.mjs';
import { columns } from './operations/columns.mjs';
import { withCases } from './operations/with-cases.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

await continueUnderProjectNode();
await command(() => withCases(async ({ facts, doorbell }) => {
  const { resumeLostCases, resumeNamedCases } = await import('@beian/cases/temporal');
  const names = process.argv.slice(2);
  const resumed = names.length > 0 ? await resumeNamedCases(facts, doorbell.workflows, names) : await resumeLostCases(facts, doorbell.workflows);
  if (resumed.length === 0) return console.log('每个在办件都有流程在运行 / every open case has a workflow that runs');
  console.log(columns(['case', 'state', 'was', 'now'], resumed.map(({ caseNo, state, before, goesOn }) => [caseNo, state, before, goesOn ? 'resumed' : 'ENDED MEANWHILE'])));
  console.log(`\n已恢复 ${resumed.length} 件，由工作进程继续办理 / ${resumed.length} resumed; the worker carries them on`);
}));
