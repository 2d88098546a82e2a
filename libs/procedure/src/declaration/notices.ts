/** Type aliases, not interfaces: what is shown to the public travels as plain JSON. */

/** A line that is to be filed. Notices of earlier editions name no work types. */
export type NoticeSubjectLine = { readonly code: string; readonly occupation: string; readonly workType?: string | null; readonly levels: readonly number[] };

/** One subject of a notice, as the public reads it: nothing that identifies a natural person. */
export type NoticeSubject = {
  readonly institution: string;
  readonly uscc: string;
  readonly kind: string;
  readonly lines: readonly NoticeSubjectLine[];
  readonly sites: readonly string[];
  /** Masked names. */
  readonly people: readonly string[];
};

export type NoticeContent = {
  readonly paragraphs: readonly string[];
  readonly subjects: readonly NoticeSubject[];
  /** Where and how to object. */
  readonly contact: { readonly phone: string | null; readonly email: string | null; readonly address: string | null };
};

export interface NewNotice {
  readonly title: string;
  readonly content: NoticeContent;
  /** Not fewer than so many working days, the day of publication not counted. */
  readonly workdays: number;
  /** Official number of the printed notice. */
  readonly number: string;
}

export interface NoticeFacts extends NewNotice {
  readonly id: string;
  readonly publishedAt: string;
  /** The first instant after the notice. */
  readonly endsAt: string;
  /** Rests on days whose holidays are not published: it does not close by itself. */
  readonly provisional: boolean;
  readonly state: 'published' | 'superseded' | 'closed';
}

export type ObjectionResult = 'UNFOUNDED' | 'CHANGED' | 'UPHELD';

export interface ObjectionFacts {
  readonly id: string;
  readonly receiptNo: string;
  readonly receivedAt: string;
  readonly anonymous: boolean;
  readonly text: string;
  /** Ids of what was sent along. */
  readonly files: readonly string[];
  readonly state: 'received' | 'registered' | 'answered';
  readonly result: ObjectionResult | null;
}

export interface ObjectionReply {
  readonly result: ObjectionResult;
  readonly text: string;
  /** Official number of the letter. */
  readonly number: string;
}

/** Public notices and objections inside transaction 2. */
export interface NoticeDesk {
  /** Publishes now; a notice published before is superseded. */
  publish(notice: NewNotice): Promise<NoticeFacts>;
  /** The period is over. */
  close(): Promise<void>;
  /** Registers the oldest objection that is only received. */
  registerObjection(): Promise<ObjectionFacts>;
  /** The reply to an objection went out. */
  answer(objectionId: string, reply: ObjectionReply): Promise<void>;
}
