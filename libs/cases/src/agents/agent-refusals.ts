import { refuse, type Refusal } from '../acts/refusal.js';

/** Civil Code: an authorisation is in writing and names person, matters and period (165); an agent passes it on to nobody (169). */
export const inWriting = 'CC-165';
export const inPerson = 'CC-169';

export function wrong(path: string, code: string, zh: string, en: string): Refusal {
  return refuse('invalid', code, zh, en, { rule: inWriting, violations: [{ path, code, message: { zh, en }, rule: inWriting }] });
}

/** What stays with the institution, whatever its letter says. */
export const agentRefusals = {
  naming: (): Refusal => refuse('forbidden', 'AGENT_MAY_NOT', '受托代理人不得转委托：新的代理人须由机构管理员或法定代表人授权。', 'An agent authorises nobody: other agents are named by the administrator or the legal representative of the institution.', { rule: inPerson }),
  ending: (): Refusal => refuse('forbidden', 'AGENT_MAY_NOT', '受托代理人只能终止本人的代理，不能终止他人的授权。', 'An agent may lay down his own authorisation, and end nobody else’s.', { rule: inPerson }),
  unknown: (): Refusal => refuse('unknown', 'AGENT_UNKNOWN', '没有这项授权，或您无权处理。', 'There is no such authorisation, or it is not yours.'),
  over: (): Refusal => refuse('conflict', 'AGENT_ENDED', '这项授权已经终止。', 'The authorisation is over already.'),
};
