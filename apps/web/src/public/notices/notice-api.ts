import type { operations } from '../../api/generated/api.js';
import type { Told } from '../../api/types.js';
import { Question } from '../question.js';
import { send } from '../public-api.js';
import type { ObjectionDraft } from './objection-draft.js';

export type NoticeSubject = Told<'NoticeSubjectDto'>;
export type NoticeItem = Told<'PublicNoticeItemDto'>;
export type NoticePage = Told<'PublicNoticePageDto'>;
export type Notice = Told<'PublicNoticeDto'>;
export type Receipt = Told<'ObjectionReceiptDto'>;
export type ObjectionProgress = Told<'PublicObjectionDto'>;

/** By the query string. */
export const notices = new Question((query) => send<NoticePage>(`public/notices${query}`));
export const noticeOf = new Question((id) => send<Notice>(`public/notices/${encodeURIComponent(id)}`));

export const askObjection = (receiptNo: string, code: string) =>
  send<ObjectionProgress>(`public/objections?receiptNo=${encodeURIComponent(receiptNo)}&code=${encodeURIComponent(code)}`);

export type Objection = ObjectionDraft & { readonly challengeId: string };
type Sent = operations['PublicNotices_object']['requestBody']['content']['multipart/form-data'];
type Texts = Readonly<Record<Exclude<keyof Sent, 'files' | 'anonymous'>, string>>;

/** The same key again answers with the same receipt: what arrived is not sent twice when the answer was lost. */
export function sendObjection(notice: string, key: string, { files, anonymous, ...said }: Objection): Promise<Receipt> {
  const form = new FormData();
  const texts: Texts = said;
  form.set('anonymous', String(anonymous));
  for (const [name, value] of Object.entries(texts)) if (value.trim() !== '') form.set(name, value.trim());
  for (const file of files) form.append('files', file);
  return send<Receipt>(`public/notices/${encodeURIComponent(notice)}/objections`, { method: 'POST', body: form, headers: { 'Idempotency-Key': key } });
}
