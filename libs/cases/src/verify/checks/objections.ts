import { objectionHmac, replyHmac } from '../../log/frozen.js';
import type { ObjectionFact } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';
import { told } from './documents.js';

/** What was registered and answered is so in the log, in both directions, and nothing of it was changed since. */
export function objectionsMatchLog({ facts: { objections, log, head } }: ExaminedCase): readonly Finding[] {
  const registered = new Map(told(log, 'objectionRegistered').map((line) => [line.effect.receiptNo, line]));
  const answered = new Map(told(log, 'objectionAnswered').map((line) => [line.effect.receiptNo, line]));
  const present = new Set(objections.map(({ receiptNo }) => receiptNo));
  const missing = [...registered.values()].filter(({ effect }) => !present.has(effect.receiptNo));
  return [
    ...missing.map(({ entry, effect }) => finding('objections', 'OBJECTION_MISSING', entry, `第 ${entry.seq} 条记录登记的异议 ${effect.receiptNo} 不存在`, `The objection ${effect.receiptNo} registered in entry ${entry.seq} is gone`)),
    ...objections.flatMap((objection): readonly Finding[] => {
      const { receiptNo, state } = objection;
      const line = registered.get(receiptNo);
      const reply = answered.get(receiptNo);
      const expected = objection.late ? 'complaint' : line === undefined ? 'received' : reply === undefined ? 'registered' : 'answered';
      const place = reply?.entry ?? line?.entry ?? {};
      if (line !== undefined && objectionHmac(head.logKey, objection) !== line.effect.hmac) {
        return [finding('objections', 'OBJECTION_EDITED', line.entry, `异议 ${receiptNo} 的内容在登记（第 ${line.entry.seq} 条记录）后被修改`, `The objection ${receiptNo} was edited after it was registered (entry ${line.entry.seq})`)];
      }
      if (state !== expected || (reply !== undefined && replyHmac(head.logKey, repliedTo(objection)) !== reply.effect.hmac)) {
        return [finding('objections', 'OBJECTION_STATE_DIFFERS', place, `异议 ${receiptNo} 的状态或答复（${state}）与办理记录（${expected}）不一致`, `State or reply of the objection ${receiptNo} (${state}) differ from the log (${expected})`)];
      }
      return [];
    }),
  ];
}

function repliedTo({ receiptNo, result, reply, replyNumber }: ObjectionFact): Parameters<typeof replyHmac>[1] {
  return { receiptNo, result: result ?? '', text: reply ?? '', number: replyNumber ?? '' };
}

/** Each objection in time is the message of its position, and each such message is an objection. */
export function objectionsMatchStimuli({ facts: { objections, stimuli } }: ExaminedCase): readonly Finding[] {
  const messages = stimuli.filter(({ kind, element }) => kind === 'message' && element === 'objectionReceived');
  const byPosition = new Map(objections.flatMap((objection): readonly [number, ObjectionFact][] => (objection.pos === null ? [] : [[objection.pos, objection]])));
  const positions = new Set(messages.map(({ pos }) => pos));
  return [
    ...messages.filter(({ pos, facts, receivedAt }) => byPosition.get(pos)?.id !== facts['objection'] || byPosition.get(pos)?.receivedAt !== receivedAt)
      .map(({ pos }) => finding('objections', 'OBJECTION_MISSING', { pos }, `第 ${pos} 个来件所指的异议不存在或收到时间不符`, `The objection of position ${pos} is gone or was received at another time`)),
    ...[...byPosition].filter(([pos]) => !positions.has(pos))
      .map(([pos, { receiptNo }]) => finding('objections', 'OBJECTION_WITHOUT_STIMULUS', { pos }, `异议 ${receiptNo} 没有对应的来件`, `The objection ${receiptNo} belongs to no stimulus`)),
  ];
}
