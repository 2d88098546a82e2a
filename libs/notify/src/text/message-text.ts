import type { Bilingual, MessageDeclaration } from '@beian/procedure/declaration';

export interface MessageText {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

type Parameters = Readonly<Record<string, unknown>>;

export function messageText({ title, body }: Pick<MessageDeclaration, 'title' | 'body'>, parameters: Parameters): MessageText {
  return { title: bothFilled(title, parameters), body: bothFilled(body, parameters) };
}

/** For a message whose template an earlier version knew. */
export const unknownMessage: MessageText = {
  title: { zh: '办件有新进展', en: 'News of a case' }, body: { zh: '您有一条新消息，请查看。', en: 'There is news; please look.' },
};

const bothFilled = ({ zh, en }: Bilingual, parameters: Parameters): Bilingual => ({ zh: filled(zh, parameters, 'zh'), en: filled(en, parameters, 'en') });

/** A parameter with a name in each language, such as a role, is said in the language of the text. */
function filled(text: string, parameters: Parameters, language: keyof Bilingual): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = parameters[name];
    const value = isBilingual(given) ? given[language] : given;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
  });
}

const isBilingual = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
