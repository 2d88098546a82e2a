import type { Bilingual } from '../bilingual.js';

/**
 * What a message is about; people switch mail off by kind. A `statutory` one always goes out; a `security` one names an account and stays
 * on the page.
 */
export type MessageKind = 'statutory' | 'progress' | 'reminder' | 'work' | 'security';

export interface MessageDeclaration {
  readonly kind: MessageKind;
  /** `{name}` stands for a parameter. No parameter holds personal data. */
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** Also as a text message, where the installation has a channel for it. */
  readonly sms: boolean;
}

export type MessageWords = readonly [titleZh: string, titleEn: string, bodyZh: string, bodyEn: string];

export function message(kind: MessageKind, [titleZh, titleEn, bodyZh, bodyEn]: MessageWords, { sms = false }: { readonly sms?: boolean } = {}): MessageDeclaration {
  return { kind, title: { zh: titleZh, en: titleEn }, body: { zh: bodyZh, en: bodyEn }, sms };
}
