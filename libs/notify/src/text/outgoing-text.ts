import type { MessageDeclaration } from '@beian/procedure/declaration';
import { messageText } from './message-text.js';

export interface OutgoingText {
  readonly subject: string;
  readonly mail: string;
  readonly sms: string;
}

export interface Addressed {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly language: string;
  /** Where to read on. */
  readonly link: string;
  /** Somebody with an account may switch kinds of mail off. */
  readonly hasAccount: boolean;
}

const words = {
  zh: {
    sender: (title: string) => `【技能评价机构备案系统】${title}`, look: '查看详情：', automatic: '本邮件由系统自动发出，请勿回复。', always: '依法须通知的事项，不能关闭邮件通知。',
    choose: '是否接收这类邮件，可在系统的“账户”页设置。',
  },
  en: {
    sender: (title: string) => `[Filing] ${title}`, look: 'Read on: ', automatic: 'This mail was sent automatically; please do not answer it.',
    always: 'Mail of what the law requires to be told cannot be switched off.', choose: 'Whether you get mail of this kind is set on the account page.',
  },
} as const;

/** In the language of its reader: what happened and where to look, nothing personal. */
export function outgoingText(declaration: MessageDeclaration, { parameters, language, link, hasAccount }: Addressed): OutgoingText {
  const spoken = language.startsWith('zh') ? 'zh' : 'en';
  const { sender, look, automatic, always, choose } = words[spoken];
  const { title, body } = messageText(declaration, parameters);
  const caseNo = typeof parameters['caseNo'] === 'string' ? ` ${parameters['caseNo']}` : '';
  const switching = hasAccount ? `\n${declaration.kind === 'statutory' ? always : choose}` : '';
  return {
    subject: `${sender(title[spoken])}${caseNo}`,
    mail: `${body[spoken]}\n\n${look}${link}\n\n${automatic}${switching}\n`,
    sms: `${sender(title[spoken])} ${body[spoken]}`,
  };
}
