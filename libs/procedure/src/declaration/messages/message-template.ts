import type { ProcedureRegistry } from '../procedure.js';
import type { MessageDeclaration, MessageKind } from './message.js';
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

/** Templates of messages of a kind, shared ones and those of single procedures. */
export function templatesOfKind({ procedures }: Pick<ProcedureRegistry, 'procedures'>, kind: MessageKind): readonly string[] {
  const declared = [sharedMessages, ...Object.values(procedures).map(({ messages = {} }) => messages)].flatMap((messages) => Object.entries<MessageDeclaration>(messages));
  return declared.filter(([, message]) => message.kind === kind).map(([template]) => template);
}

function isShared(template: string): template is SharedMessage {
  return Object.hasOwn(sharedMessages, template);
}
