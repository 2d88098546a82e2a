import { Question } from '../question.js';
import { send } from '../public-api.js';

export interface NoticeSubject {
  readonly institution: string;
  readonly uscc: string;
  readonly lines: readonly { readonly code: string; readonly occupation: string; readonly levels: readonly number[] }[];
  readonly sites: readonly string[];
}

export interface NoticeItem {
  readonly id: string;
  readonly title: string;
  readonly publishingBody: string;
  readonly publishedAt: string;
  readonly endsAt: string;
  readonly lastDay: string;
  readonly remainingWorkdays: number;
  readonly provisional: boolean;
  readonly state: 'open' | 'closed' | 'superseded';
  readonly subjects: readonly NoticeSubject[];
}

export interface NoticePage {
  readonly items: readonly NoticeItem[];
  readonly next: string | null;
}

export interface Notice extends NoticeItem {
  readonly number: string;
  readonly paragraphs: readonly string[];
  readonly contact: { readonly phone: string | null; readonly email: string | null; readonly address: string | null };
  readonly supersededBy: string | null;
  readonly supersedes: string | null;
  readonly verifyCode: string | null;
}

export interface Receipt {
  readonly receiptNo: string;
  readonly queryCode: string;
  readonly late: boolean;
  readonly receivedAt: string;
  readonly dueOn: string | null;
}

export interface ObjectionProgress {
  readonly receiptNo: string;
  readonly receivedAt: string;
  readonly noticeId: string;
  readonly noticeTitle: string;
  readonly state: 'received' | 'registered' | 'answered' | 'complaint' | 'lapsed';
  readonly dueOn: string | null;
  readonly result: 'UNFOUNDED' | 'CHANGED' | 'UPHELD' | null;
  readonly answeredAt: string | null;
  readonly reply: string | null;
  readonly replyNumber: string | null;
  readonly verifyCode: string | null;
}

/** By the query string. */
export const notices = new Question((query) => send<NoticePage>(`public/notices${query}`));
export const noticeOf = new Question((id) => send<Notice>(`public/notices/${encodeURIComponent(id)}`));

export const askObjection = (receiptNo: string, code: string) =>
  send<ObjectionProgress>(`public/objections?receiptNo=${encodeURIComponent(receiptNo)}&code=${encodeURIComponent(code)}`);

export interface Objection {
  readonly text: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly files: readonly File[];
  readonly challengeId: string;
  readonly challengeAnswer: string;
  /** Nobody sees this field: what fills it in is a program. */
  readonly website: string;
}

/** The same key again answers with the same receipt: what arrived is not sent twice when the answer was lost. */
export function sendObjection(notice: string, key: string, { files, anonymous, ...texts }: Objection): Promise<Receipt> {
  const form = new FormData();
  form.set('anonymous', String(anonymous));
  for (const [name, value] of Object.entries(texts)) if (value.trim() !== '') form.set(name, value.trim());
  for (const file of files) form.append('files', file);
  return send<Receipt>(`public/notices/${encodeURIComponent(notice)}/objections`, { method: 'POST', body: form, headers: { 'Idempotency-Key': key } });
}
