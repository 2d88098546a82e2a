import { effectsOf, type Effect } from '../../log/effect.js';
import { documentHmac } from '../../log/frozen.js';
import type { DocumentFact, LoggedEntry } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

type Told<What extends Effect['what']> = { readonly entry: LoggedEntry; readonly effect: Extract<Effect, { what: What }> };

/** The effects of one kind, with the entries that tell them. */
export function told<What extends Effect['what']>(log: readonly LoggedEntry[], what: What): readonly Told<What>[] {
  const isOf = (effect: Effect): effect is Extract<Effect, { what: What }> => effect.what === what;
  return log.flatMap((entry) => effectsOf(entry.detail).filter(isOf).map((effect) => ({ entry, effect })));
}

/** Signed documents are those the log says were signed: the same number, content and day. */
export function documentsMatchLog({ facts: { documents, log, head } }: ExaminedCase): readonly Finding[] {
  const signed = told(log, 'signed');
  const left = new Set(documents);
  const findings = signed.flatMap(({ entry, effect }) => {
    const row = [...left].find((document) => document.type === effect.type && document.number === effect.number && document.signedAt === entry.legalAt)
      ?? [...left].find((document) => document.type === effect.type && document.signedAt === entry.legalAt);
    const name = effect.number ?? effect.type;
    if (row === undefined) return [finding('documents', 'DOCUMENT_MISSING', entry, `第 ${entry.seq} 条记录签发的文书 ${name} 不存在`, `The document ${name} signed in entry ${entry.seq} is gone`)];
    left.delete(row);
    if (row.number !== effect.number) return [finding('documents', 'NUMBER_CHANGED', entry, `文书编号被改为 ${row.number ?? '（空）'}，签发时为 ${name}（第 ${entry.seq} 条记录）`, `The number of a document was changed to ${row.number ?? 'nothing'}; it was signed as ${name} (entry ${entry.seq})`)];
    return documentHmac(head.logKey, frozen(row)) === effect.hmac ? [] : [finding('documents', 'DOCUMENT_EDITED', entry, `文书 ${name} 的内容在签发（第 ${entry.seq} 条记录）后被修改`, `The content of ${name} was edited after it was signed (entry ${entry.seq})`)];
  });
  return [...findings, ...[...left].map(({ type, number }) => finding('documents', 'DOCUMENT_WITHOUT_ENTRY', {}, `文书 ${number ?? type} 没有签发记录`, `The document ${number ?? type} was never signed in the log`))];
}

function frozen({ type, number, issuerId, verifyCode, content }: DocumentFact) {
  return { type, number, issuerId, verifyCode, content };
}

/** Deliveries that were recorded are those of the log. */
export function deliveriesMatchLog({ facts: { documents, log } }: ExaminedCase): readonly Finding[] {
  const present = new Set(documents.flatMap(({ type, ways }) => ways.map((way) => `${type} ${way}`)));
  const logged = told(log, 'delivered');
  const known = new Set(logged.map(({ effect: { type, way } }) => `${type} ${way}`));
  return [
    ...logged.filter(({ effect: { type, way } }) => !present.has(`${type} ${way}`))
      .map(({ entry, effect: { type } }) => finding('deliveries', 'DELIVERY_MISSING', entry, `第 ${entry.seq} 条记录的送达（${type}）没有登记`, `The delivery of ${type} in entry ${entry.seq} is not recorded`)),
    ...[...present].filter((each) => !known.has(each))
      .map((each) => finding('deliveries', 'DELIVERY_WITHOUT_ENTRY', {}, `登记的送达（${each}）没有办理记录`, `The recorded delivery ${each} is not in the log`)),
  ];
}
