import { filingHmac } from '../../log/frozen.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';
import { told } from './documents.js';

/** The entry in the register is the one that the log fixed, made effective and published. */
export function registerMatchesLog({ facts: { filings, log, head } }: ExaminedCase): readonly Finding[] {
  const [fixed] = told(log, 'fixed');
  const [filing] = filings;
  if (fixed === undefined) return filing === undefined ? [] : [finding('register', 'FILING_WITHOUT_ENTRY', {}, `备案 ${filing.filingNo} 没有办理记录`, `The filing ${filing.filingNo} is not in the log`)];
  const { entry, effect } = fixed;
  if (filing === undefined) return [finding('register', 'FILING_MISSING', entry, `第 ${entry.seq} 条记录确定的备案 ${effect.filingNo} 不在名册中`, `The filing ${effect.filingNo} of entry ${entry.seq} is not in the register`)];
  if (filing.filingNo !== effect.filingNo || filingHmac(head.logKey, filing) !== effect.hmac) {
    return [finding('register', 'FILING_CHANGED', entry, `备案 ${filing.filingNo} 的编号、期限、范围或场所与第 ${entry.seq} 条记录不一致`, `Number, term, lines or sites of the filing ${filing.filingNo} differ from entry ${entry.seq}`)];
  }
  const [effective] = told(log, 'effective');
  if ((effective?.entry.legalAt ?? null) !== filing.effectiveAt) return [finding('register', 'EFFECT_DIFFERS', effective?.entry ?? entry, `备案 ${filing.filingNo} 的生效时间与办理记录不一致`, `The filing ${filing.filingNo} took effect at another time than the log says`)];
  const published = told(log, 'published').at(-1);
  if ((published?.effect.url ?? null) === filing.publishedUrl && (published?.effect.on ?? null) === filing.publishedOn) return [];
  return [finding('register', 'PUBLICATION_DIFFERS', published?.entry ?? entry, `备案 ${filing.filingNo} 的公布信息与办理记录不一致`, `The publication of the filing ${filing.filingNo} differs from the log`)];
}
