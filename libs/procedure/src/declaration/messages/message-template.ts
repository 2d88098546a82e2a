import type { ProcedureRegistry } from '../procedure.js';
import type { MessageDeclaration } from './message.js';
import { sharedMessages, type SharedMessage } from './shared-messages.js';

/** `procedure/event`: a message that one procedure alone sends, declared by it. */
export type OwnMessage = `${string}/${string}`;

export type MessageTemplate = SharedMessage | OwnMessage;

/** Null for a template that nobody declared. */
export function messageOf({ procedures }: Pick<ProcedureRegistry, 'procedures'>, template: string): MessageDeclaration | null {
  if (isShared(template)) return sharedMessages[template];
  for (const { messages = {} } of Object.values(procedures)) {
    const own = new Map(Object.entries(messages)).get(template);
    if (own !== undefined) return own;
  }
  return null;
}

function isShared(template: string): template is SharedMessage {
  return Object.hasOwn(sharedMessages, template);
}
