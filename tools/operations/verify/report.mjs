/** @typedef {import('@beian/cases').FleetVerdict} FleetVerdict */
/** @typedef {FleetVerdict & { readonly seconds: number, readonly histories: number | null }} Verified */

/** What a person reads, in both languages. @param {Verified} result @returns {string} */
export function report(result) {
  const { verified, unchanged, events, seconds, deviating, numbers, filings, days, anchors, lastAnchor, histories } = result;
  return [
    `已核验 ${verified} 件（${events} 条记录，${seconds.toFixed(1)} 秒），另有 ${unchanged} 件自上次核验后无变化；${days} 个日锚${histories === null ? '' : `；与 Temporal 历史核对 ${histories} 件`}`,
    `${verified} cases verified (${events} entries, ${seconds.toFixed(1)} s), ${unchanged} unchanged since they were last found to conform; ${days} day-end anchors${histories === null ? '' : `; ${histories} held against Temporal's history`}`,
    ...deviating.flatMap(({ caseNo, findings }) => [`\n${caseNo}`, ...findings.flatMap(({ check, code, seq, pos, text }) => [`  ${check} ${code}${seq === null ? '' : ` @${seq}`}${pos === null ? '' : ` #${pos}`}`, `    ${text.zh}`, `    ${text.en}`])]),
    ...[...numbers, ...filings].flatMap(({ text }) => [`\n${text.zh}`, text.en]),
    ...anchors.map(({ day, fault, anchoredCases, presentCases, anchoredFilings, presentFilings }) =>
      `\n日锚 ${day}（${fault}）：当日记录 ${anchoredCases} 件、备案 ${anchoredFilings ?? '—'} 份，现有 ${presentCases} 件、备案 ${presentFilings ?? '—'} 份 / anchor of ${day} (${fault}): ${anchoredCases} cases and ${anchoredFilings ?? 'no'} filings then, ${presentCases} and ${presentFilings ?? 'no'} now`),
    '',
    agrees(result) ? '全部一致 / everything agrees' : `不一致：${deviating.length} 件 / deviating: ${deviating.length} cases`,
    ...(lastAnchor === null ? [] : [`最近日锚，请另行保存 / newest anchor, to be kept elsewhere: --anchor ${lastAnchor.day}=${lastAnchor.hash}`]),
  ].join('\n');
}

/** @param {FleetVerdict} result */
export function agrees({ deviating, numbers, filings, anchors }) {
  return [deviating, numbers, filings, anchors].every(({ length }) => length === 0);
}
