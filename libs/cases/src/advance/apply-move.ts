import type { ProcessDeclaration } from '@beian/procedure/declaration';
import type { Move } from '@beian/procedure/kernel';
import { elementOf, taskOf } from '../registry-lookup.js';
import { ruleAnswer } from '../rules/rule-answers.js';
import { cancelTasks, completeTask } from './close-tasks.js';
import { takeUp } from '../repair/take-up.js';
import { undoVoid } from '../repair/undo-void.js';
import { openTasks } from './open-tasks.js';
import type { Passage } from './passage.js';
import { closeScope, openScope } from './scopes.js';
import { closeJob, openJob } from './service-jobs.js';
import { supersedeStimulus } from './supersede.js';
import { armTimers, disarmTimers, markFired } from './timers.js';
import { tokenStands } from './token-stands.js';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

/** Writes one move of the course into the facts, with the effects that the procedure declares for it. */
export async function applyMove(passage: Passage, move: Move): Promise<void> {
  if (move.kind === 'patched') await recordPatch(passage, move);
  else if (move.kind === 'superseded') await supersedeStimulus(passage, move);
  else if (move.kind === 'repaired') await undoVoid(passage);
  else await moveToken(passage, move, elementOf(passage.processOf(move), move.element));
  passage.log(move);
}

async function moveToken(passage: Passage, move: Move, element: DiagramElement): Promise<void> {
  passage.standing.note(move, tokenStands(element));
  const repairs = passage.stimulus.kind === 'repair';
  if (element.state !== null && !repairs && isArrival(move, element)) passage.memory.row = { ...passage.memory.row, state: element.state };
  if (move.kind === 'entered') await (repairs ? takeUp : enter)(passage, move, element);
  if (move.kind === 'completed') await complete(passage, move, element);
  if (move.kind === 'cancelled') await cancel(passage, move, element);
  if (move.kind === 'fired') await fire(passage, move);
}

function isArrival({ kind }: Move, element: DiagramElement): boolean {
  return kind === 'entered' || kind === 'fired' || (!tokenStands(element) && kind !== 'cancelled');
}

async function enter(passage: Passage, move: Move, element: DiagramElement): Promise<void> {
  if (element.type === 'callActivity') await openScope(passage, move, element);
  const service = passage.processOf(move).services[element.id];
  if (service?.kind === 'activity') {
    await openJob(passage, move);
    await service.entered(await passage.effects(move));
  }
  if (isHuman(element)) {
    await taskOf(passage.processOf(move), element.id).entered(await passage.effects(move));
    await openTasks(passage, move);
  }
  await armTimers(passage, move, element);
}

async function complete(passage: Passage, move: Move, element: DiagramElement): Promise<void> {
  const process = passage.processOf(move);
  if (isHuman(element)) await completeHuman(passage, move, process);
  else if (element.type === 'intermediateCatchTimer') await markFired(passage, move.activation, element.id);
  if (element.type === 'callActivity') await closeScope(passage, move, 'completed');
  const service = process.services[element.id];
  if (service?.kind === 'transaction') await service.run(await passage.effects(move));
  if (service?.kind === 'activity') {
    await closeJob(passage, move, 'done');
    await service.completed(await passage.effects(move), { result: passage.stimulus.result, facts: passage.stimulus.facts });
  }
  const rule = process.rules[element.id];
  if (rule !== undefined) await rule.completed(await passage.effects(move), await ruleAnswer(passage.sql, passage.memory.row.id, element.id, move.activation));
  await process.events[element.id]?.(await passage.effects(move, isOfSender(passage, element) ? passage.actor : null));
  if (tokenStands(element) && move.instance === null) await disarmTimers(passage, move.activation);
  await closeWithdrawal(passage, move);
}

/** A member's own completion, or the completion of the whole; the form belongs to the act that is applied. */
async function completeHuman(passage: Passage, move: Move, process: ProcessDeclaration): Promise<void> {
  const { stimulus, deps } = passage;
  const wholeOfMembers = elementOf(process, move.element).multiInstance && move.instance === null;
  if (wholeOfMembers || stimulus.form === null) return;
  completeTask(passage, move);
  await taskOf(process, move.element).completed(await passage.effects(move, passage.actor), deps.vault.open(stimulus.form));
}

async function cancel(passage: Passage, move: Move, element: DiagramElement): Promise<void> {
  const by = String(move.detail['by'] ?? '');
  if (isHuman(element)) cancelTasks(passage, move.activation, by);
  if (element.type === 'callActivity') await closeScope(passage, move, 'cancelled');
  if (element.execution === 'activity') await closeJob(passage, move, 'cancelled');
  await disarmTimers(passage, move.activation);
}

async function fire(passage: Passage, move: Move): Promise<void> {
  const host = move.detail['host'];
  if (typeof host === 'number') await markFired(passage, host, move.element);
  await passage.processOf(move).events[move.element]?.(await passage.effects(move, passage.actor));
}

/** The completions that `closedBy` of the withdrawal names, as `Element` or `Call_X/Element`. */
async function closeWithdrawal(passage: Passage, move: Move): Promise<void> {
  const { memory } = passage;
  if (memory.row.withdrawalClosedBy !== null || move.instance !== null) return;
  const path = [...(await memory.callsOf(move.scope)), move.element].join('/');
  const closing = Object.values(passage.processOf({ ...move, process: memory.row.processId }).model.elements).some(({ closedBy }) => closedBy.includes(path));
  if (closing) memory.row = { ...memory.row, withdrawalClosedBy: move.element };
}

async function recordPatch({ sql, memory, stimulus }: Passage, move: Move): Promise<void> {
  await sql.later('insert into patch_answer (case_id, patch_id, pos) values ($1, $2, $3) on conflict do nothing', [memory.row.id, move.element, stimulus.pos]);
}

function isHuman({ type }: DiagramElement): boolean {
  return type === 'userTask' || type === 'receiveTask';
}

/** The start of the case, a caught message and the withdrawal are somebody's act. */
function isOfSender({ stimulus }: Passage, element: DiagramElement): boolean {
  return element.message !== null || element.parent !== null || (stimulus.pos === 1 && element.id === stimulus.element);
}
