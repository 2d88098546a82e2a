import type { Violation } from '@beian/procedure/declaration';
import { email, flag, Form, longText, phone, text } from '@beian/procedure/forms';

/** What anybody may send against a public notice, under his name or without it. */
@Form<Objection>({ id: 'objection', title: { zh: '公示异议', en: 'Objection to a public notice' }, check: (form) => [...withName(form), ...withoutScript(form)] })
export class Objection {
  @longText('异议内容', 'Objection', { min: 10, max: 5000, help: ['写明事实和理由；正文会转告申请单位，请勿写入个人信息', 'Facts and reasons; the institution reads this text, so leave personal data out of it'], rule: 'A-07' })
  text!: string;

  @flag('匿名', 'Anonymous')
  anonymous!: boolean;

  @text('姓名', 'Name', { required: false, max: 50, sensitivity: 'P3' })
  name!: string | null;

  @phone('联系电话', 'Phone', { required: false, sensitivity: 'P3' })
  phone!: string | null;

  @email('电子邮箱', 'E-mail', { required: false, sensitivity: 'P3' })
  email!: string | null;
}

/** Under his name means that he can be asked. */
function withName({ anonymous, name, phone: number, email: address }: Objection): readonly Violation[] {
  if (anonymous) return [];
  const missing = (path: string, zh: string, en: string): Violation => ({ path, code: 'REQUIRED', rule: 'A-07', message: { zh, en } });
  return [
    ...(name ? [] : [missing('name', '实名提出异议的，请填写姓名；不愿具名的请选择匿名', 'Give your name, or choose to stay anonymous')]),
    ...(number || address ? [] : [missing('phone', '实名提出异议的，请填写联系电话或电子邮箱', 'Give a phone number or an e-mail address')]),
  ];
}

const SCRIPT = /<\s*\/?\s*(script|iframe|object|embed|svg|img|style|link|meta)\b|javascript\s*:|\bon(error|load|click)\s*=/iu;

/** Shown as text everywhere; a text that tries to be a program is told so instead of being stored. */
function withoutScript({ text: written }: Objection): readonly Violation[] {
  if (!SCRIPT.test(written ?? '')) return [];
  return [{ path: 'text', code: 'TEXT_HOLDS_SCRIPT', rule: 'A-07', message: { zh: '异议内容不能包含网页标签或脚本，请改为文字说明', en: 'The objection may not hold markup or scripts; describe it in words' } }];
}
