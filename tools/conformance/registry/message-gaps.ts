import { messageOf, sharedMessages, type ProcedureRegistry } from '@beian/procedure';
import { gap, type Gap } from './gap.js';
import type { NamesInCode } from './names-in-code.js';

/** Messages that code sends and nobody wrote, and messages that somebody wrote and no code sends. */
export function messageGaps(registry: Pick<ProcedureRegistry, 'procedures'>, workflows: NamesInCode, platform: NamesInCode): readonly Gap[] {
  const written = [...Object.keys(sharedMessages), ...Object.values(registry.procedures).flatMap(({ messages = {} }) => Object.keys(messages))];
  const sent = (template: string): boolean => workflows.templates.has(template) || platform.texts.has(template);
  return [
    ...[...workflows.templates].filter(([name]) => messageOf(registry, name) === null).map(([name, place]) => gap('NO_TEMPLATE', place, name, '没有此消息的文字', 'nobody wrote the wording of this message')),
    ...written.filter((template) => !sent(template)).map((template) => gap('UNUSED_TEMPLATE', 'messages', template, '没有代码发送此消息', 'no code sends this message')),
  ];
}
