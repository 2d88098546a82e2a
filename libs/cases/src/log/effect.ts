import type { JsonObject } from '@beian/procedure/kernel';

/**
 * What a move made official, as its log entry tells it: documents that were signed or delivered, changes of the register, notices and
 * objections. Contents are
 * named by their HMAC only. Verification holds the tables against these lines, in both directions.
 */
export type Effect =
  | { readonly what: 'signed'; readonly type: string; readonly number: string | null; readonly hmac: string }
  | { readonly what: 'delivered'; readonly type: string; readonly way: string }
  | { readonly what: 'fixed'; readonly filingNo: string; readonly hmac: string }
  | { readonly what: 'effective'; readonly filingNo: string }
  | { readonly what: 'published'; readonly filingNo: string; readonly url: string; readonly on: string }
  | { readonly what: 'noticePublished'; readonly notice: string; readonly number: string; readonly hmac: string }
  | { readonly what: 'noticeClosed'; readonly notice: string }
  | { readonly what: 'objectionRegistered'; readonly receiptNo: string; readonly hmac: string }
  | { readonly what: 'objectionAnswered'; readonly receiptNo: string; readonly hmac: string };

/** Key of the effects in the detail of an entry. */
export const effectsKey = 'effects';

export function withEffects(detail: JsonObject, effects: readonly Effect[]): JsonObject {
  return effects.length === 0 ? detail : { ...detail, [effectsKey]: effects.map((effect) => ({ ...effect })) };
}

export function effectsOf(detail: JsonObject): readonly Effect[] {
  const told = detail[effectsKey];
  return Array.isArray(told) ? told.filter(isEffect) : [];
}

const KINDS: readonly string[] = [
  'signed', 'delivered', 'fixed', 'effective', 'published', 'noticePublished', 'noticeClosed', 'objectionRegistered', 'objectionAnswered',
] satisfies readonly Effect['what'][];

function isEffect(value: unknown): value is Effect {
  return typeof value === 'object' && value !== null && 'what' in value && KINDS.includes(String(value.what));
}
