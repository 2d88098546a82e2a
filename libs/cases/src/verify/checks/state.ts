import type { Verdict } from '@beian/bpmn';
import { beginningState } from '../../advance/beginning-state.js';
import { tokenStands } from '../../advance/token-stands.js';
import { movesToken, type ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** State and end of the case are those of its log. */
export function stateMatchesLog({ facts: { head, log }, models, elementOf, isVoid }: ExaminedCase, verdict: Verdict): readonly Finding[] {
  const findings: Finding[] = [];
  const own = models.get(head.processId);
  let state = own === undefined ? head.state : beginningState(own);
  let seq = 0;
  let end: string | null = null;
  const repairs = new Set(log.filter(({ kind }) => kind === 'repaired').map(({ pos }) => pos));
  for (const entry of log) {
    const element = elementOf(entry);
    if (element === null || !movesToken(entry) || entry.kind === 'cancelled' || isVoid(entry) || repairs.has(entry.pos)) continue;
    if (entry.scope.length === 0 && element.type === 'endEvent') end = entry.element;
    const arrives = entry.kind === 'entered' || entry.kind === 'fired' || !tokenStands(element);
    if (arrives && element.state !== null) [state, seq] = [element.state, entry.seq];
  }
  if (isWithdrawn(log, elementOf) && head.endedAt !== null) state = 'withdrawn';
  if (state !== head.state) findings.push(finding('state', 'STATE_DIFFERS', { seq }, `案件状态为 ${head.state}，按办理记录应为 ${state}`, `The case is in state ${head.state}; by the log it is in ${state}`));
  if (!verdict.conforms) return findings;
  if (verdict.open !== (head.endedAt === null)) findings.push(finding('state', 'END_DIFFERS', { seq: log.at(-1)?.seq ?? null }, verdict.open ? '案件已标记结束，但流程尚未走完' : '流程已走完，但案件未标记结束', verdict.open ? 'The case is marked as over, but its course is not' : 'The course is over, but the case is not marked so'));
  else if (!verdict.open && head.endedBy !== end) findings.push(finding('state', 'END_DIFFERS', { seq: log.at(-1)?.seq ?? null }, `案件的结束事件为 ${head.endedBy ?? '（空）'}，按办理记录应为 ${end ?? '（空）'}`, `The case ended by ${head.endedBy ?? 'nothing'}; by the log it ended by ${end ?? 'nothing'}`));
  return findings;
}

/** The case counts as withdrawn exactly when its withdrawal fired; the step that closes a withdrawal is in the log. */
export function withdrawalMatchesLog({ facts: { head, log }, elementOf }: ExaminedCase): readonly Finding[] {
  const findings: Finding[] = [];
  if ((head.state === 'withdrawn') !== isWithdrawn(log, elementOf)) findings.push(finding('withdrawal', 'WITHDRAWAL_DIFFERS', {}, '案件的撤回状态与办理记录不一致', 'Whether the case was withdrawn differs from the log'));
  const closing = head.withdrawalClosedBy;
  if (closing !== null && !log.some(({ element, kind }) => element === closing && (kind === 'completed' || kind === 'taken'))) {
    findings.push(finding('withdrawal', 'CLOSING_NEVER_CAME', { element: closing }, `撤回被标记为由 ${closing} 关闭，但办理记录中没有`, `The withdrawal is marked as closed by ${closing}, which is not in the log`));
  }
  return findings;
}

function isWithdrawn(log: ExaminedCase['facts']['log'], elementOf: ExaminedCase['elementOf']): boolean {
  return log.some((entry) => entry.kind === 'fired' && elementOf(entry)?.type === 'eventSubProcess' && entry.scope.length === 0);
}
