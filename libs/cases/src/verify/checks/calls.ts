import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** Every call in the log has its row with the same end and result, and the other way round. */
export function callsMatchLog({ facts: { calls }, activations }: ExaminedCase): readonly Finding[] {
  const rows = new Map(calls.map((call) => [call.activation, call]));
  const logged = [...activations.values()].filter(({ element }) => element.type === 'callActivity');
  const missing = logged.flatMap(({ entered, ended }) => {
    const row = rows.get(entered.activation);
    const state = ended === null ? 'open' : ended.kind === 'completed' ? 'completed' : 'cancelled';
    const result = ended?.detail['result'] ?? null;
    if (row?.state === state && row.element === entered.element && row.result === result) return [];
    return [finding('calls', 'CALL_DIFFERS', ended ?? entered, `调用 ${entered.element}（活动 ${entered.activation}）的状态或结果与办理记录不一致`, `State or result of the call ${entered.element} (activation ${entered.activation}) differ from the log`)];
  });
  const stray = calls.filter(({ activation }) => activations.get(activation)?.element.type !== 'callActivity')
    .map(({ element, activation }) => finding('calls', 'CALL_NEVER_ENTERED', { element }, `调用 ${element}（活动 ${activation}）在办理记录中没有开始`, `The call ${element} (activation ${activation}) was never entered in the log`));
  return [...missing, ...stray];
}
