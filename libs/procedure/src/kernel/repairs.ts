import type { CaseKernel } from './case-kernel.js';
import { IllegalMove, Overtaken } from './faults.js';
import type { JsonObject, Stimulus } from './protocol.js';
import { byRepair, readRepair } from './repair-order.js';
import type { OpenActivation, Wait } from './waits.js';

/** A run that applied what the repair makes void cannot go back: another one is fed what is effective. */
export function assertNotOvertaken(stimulus: Stimulus, appliedPos: number): void {
  if (stimulus.kind === 'repair' && readRepair(stimulus).to <= appliedPos) throw new Overtaken(stimulus.pos);
}

/** This run was never fed what is void, so it stands where the case goes on: what is left is to say so, and to wait again. */
export function applyRepair(kernel: CaseKernel, stimulus: Stimulus): void {
  const { rootScope, ledger } = kernel;
  const { to, serial, cancelled, kept } = readRepair(stimulus);
  if (rootScope === null) throw new IllegalMove('a repair came before the case started', stimulus.element);
  const open = kernel.openActivations;
  const lost = kept.find((activation) => !open.some((standing) => standing.activation === activation));
  if (lost !== undefined) throw new IllegalMove(`activation ${lost} should stay as it is, but is not open`, stimulus.element);
  ledger.record('repaired', rootScope, stimulus.element, 0, { detail: { to } });
  for (const name of cancelled) ledger.recordNamed('cancelled', name, { by: byRepair });
  for (const standing of open) if (!kept.includes(standing.activation)) takeUp(kernel, standing);
  kernel.closeBetween(ledger.lastActivation, serial, byRepair);
  ledger.skipTo(serial);
}

/** The step waits as if it had just been entered: its timers may fire again. */
function takeUp({ ledger }: CaseKernel, standing: OpenActivation | Wait): void {
  if ('fired' in standing) standing.fired.clear();
  ledger.recordOn('entered', standing, entryDetail(standing));
}

/** Members of a multi-instance task who have answered are not asked again. */
function entryDetail(open: OpenActivation | Wait): JsonObject {
  if (!('members' in open) || open.members === null) return open.detail;
  return { members: [...open.members].flatMap(([member, answer]) => (answer === null ? [member] : [])) };
}
