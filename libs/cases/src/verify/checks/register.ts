import { canonical } from '@beian/procedure/kernel';
import { effectsOf, isFilingEffect, withoutFiling, type FilingEffect } from '../../log/effect.js';
import { filingHmac } from '../../log/frozen.js';
import type { StoredFilingEvent } from '../../register/filing-events.js';
import type { LoggedEntry } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';
import { told } from './documents.js';

/** The version in the register is the one that the log fixed or prepared, and made effective when the log says. */
export function registerMatchesLog({ facts: { filings, log, head }, isVoid }: ExaminedCase): readonly Finding[] {
  const content = [...told(log, 'fixed'), ...told(log, 'amended')].filter(({ entry }) => !isVoid(entry)).toSorted((one, other) => one.entry.seq - other.entry.seq).at(-1);
  const [filing] = filings;
  if (content === undefined) return filing === undefined ? [] : [finding('register', 'FILING_WITHOUT_ENTRY', {}, `备案 ${filing.filingNo} 没有办理记录`, `The filing ${filing.filingNo} is not in the log`)];
  const { entry, effect } = content;
  if (filing === undefined) return [finding('register', 'FILING_MISSING', entry, `第 ${entry.seq} 条记录确定的备案 ${effect.filingNo} 不在名册中`, `The filing ${effect.filingNo} of entry ${entry.seq} is not in the register`)];
  if (filing.filingNo !== effect.filingNo || filingHmac(head.logKey, filing) !== effect.hmac) {
    return [finding('register', 'FILING_CHANGED', entry, `备案 ${filing.filingNo} 的编号、期限、范围或场所与第 ${entry.seq} 条记录不一致`, `Number, term, lines or sites of the filing ${filing.filingNo} differ from entry ${entry.seq}`)];
  }
  const effective = told(log, 'effective').at(-1);
  if ((effective?.entry.legalAt ?? null) === filing.effectiveAt) return [];
  return [finding('register', 'EFFECT_DIFFERS', effective?.entry ?? entry, `备案 ${filing.filingNo} 的生效时间与办理记录不一致`, `The filing ${filing.filingNo} took effect at another time than the log says`)];
}

/** Every change that the log tells stands in the history of the filing, in the same order, and no other that names the case. */
export function filingHistoryMatchesLog({ facts: { log, filingEvents } }: ExaminedCase): readonly Finding[] {
  const changes = log.flatMap((entry) => effectsOf(entry.detail).filter(isFilingEffect).map((effect) => ({ entry, effect })));
  const events = filingEvents.filter(({ kind }) => kind !== 'opened');
  const findings = changes.flatMap(({ entry, effect }, index) => {
    const event = events[index];
    if (event !== undefined && isSame(event, entry, effect)) return [];
    return [finding('register', 'FILING_EVENT_DIFFERS', entry, `第 ${entry.seq} 条记录对备案 ${effect.filingNo} 的变更（${effect.what}）与备案履历不一致`, `What entry ${entry.seq} changed in the filing ${effect.filingNo} (${effect.what}) is not what the history of the filing says`)];
  });
  const rest = events.slice(changes.length);
  return [...findings, ...rest.map(({ kind, seq }) => finding('register', 'FILING_EVENT_WITHOUT_ENTRY', {}, `备案履历第 ${seq} 条（${kind}）没有办理记录`, `Event ${seq} of the filing's history (${kind}) is not in the log`))];
}

/** A case that nobody submitted was opened by the sweep, and no other was. */
export function openedBySweep({ facts: { stimuli, filingEvents } }: ExaminedCase): readonly Finding[] {
  const [start] = stimuli;
  if (start === undefined) return [];
  const opened = filingEvents.find(({ kind }) => kind === 'opened');
  const itself = start.submissionId === null;
  if (itself && opened?.at === start.receivedAt) return [];
  if (!itself && opened === undefined) return [];
  return [finding('register', 'OPENING_DIFFERS', start, itself ? '该办件没有提交人，但备案履历中没有相应的自动开启记录' : '备案履历记有自动开启，但该办件由人提交', itself ? 'Nobody submitted this case, and the history of the filing does not say that it was opened then' : 'The history of the filing says that this case was opened by itself, but somebody submitted it')];
}

function isSame({ kind, at, pos, detail }: StoredFilingEvent, entry: LoggedEntry, effect: FilingEffect): boolean {
  return kind === effect.what && at === entry.legalAt && pos === entry.pos && canonical(detail) === canonical(withoutFiling(effect));
}
