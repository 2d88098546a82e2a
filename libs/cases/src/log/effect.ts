import type { FilingPermission, FilingStatus } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';

/** What a move changed in the register. The history of the filing tells the same. */
export type FilingEffect =
  | { readonly what: 'fixed'; readonly filingNo: string; readonly hmac: string }
  | { readonly what: 'amended'; readonly filingNo: string; readonly hmac: string }
  /** By a repair: what was prepared does not count. */
  | { readonly what: 'retracted'; readonly filingNo: string }
  | { readonly what: 'effective'; readonly filingNo: string; readonly version: number; readonly status: FilingStatus }
  | { readonly what: 'status'; readonly filingNo: string; readonly from: FilingStatus; readonly to: FilingStatus; readonly rule: string }
  | { readonly what: 'permission'; readonly filingNo: string; readonly permission: FilingPermission; readonly open: boolean; readonly rule: string }
  | { readonly what: 'published'; readonly filingNo: string; readonly url: string; readonly on: string };

/**
 * What a move made official, as its log entry tells it: documents that were signed or delivered, changes of the register, notices and
 * objections. Contents are
 * named by their HMAC only. Verification holds the tables against these lines, in both directions.
 */
export type Effect =
  | { readonly what: 'signed'; readonly type: string; readonly number: string | null; readonly hmac: string }
  | { readonly what: 'delivered'; readonly type: string; readonly way: string }
  | { readonly what: 'noticePublished'; readonly notice: string; readonly number: string; readonly hmac: string }
  | { readonly what: 'noticeClosed'; readonly notice: string }
  | { readonly what: 'objectionRegistered'; readonly receiptNo: string; readonly hmac: string }
  | { readonly what: 'objectionAnswered'; readonly receiptNo: string; readonly hmac: string }
  | FilingEffect;

/** Key of the effects in the detail of an entry. */
export const effectsKey = 'effects';

export function withEffects(detail: JsonObject, effects: readonly Effect[]): JsonObject {
  return effects.length === 0 ? detail : { ...detail, [effectsKey]: effects.map((effect) => ({ ...effect })) };
}

export function effectsOf(detail: JsonObject): readonly Effect[] {
  const told = detail[effectsKey];
  return Array.isArray(told) ? told.filter(isEffect) : [];
}

const FILING_KINDS: readonly string[] = ['fixed', 'amended', 'retracted', 'effective', 'status', 'permission', 'published'] satisfies readonly FilingEffect['what'][];
const KINDS: readonly string[] = ['signed', 'delivered', 'noticePublished', 'noticeClosed', 'objectionRegistered', 'objectionAnswered', ...FILING_KINDS];

function isEffect(value: unknown): value is Effect {
  return typeof value === 'object' && value !== null && 'what' in value && KINDS.includes(String(value.what));
}

export function isFilingEffect(effect: Effect): effect is FilingEffect {
  return FILING_KINDS.includes(effect.what);
}

/** What the history of the filing keeps of an effect beside its kind. */
export function withoutFiling({ what: _what, filingNo: _filingNo, ...detail }: FilingEffect): JsonObject {
  return detail;
}
