import { noticeHmac, shownHash } from '../../log/frozen.js';
import type { NoticeFact } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';
import { told } from './documents.js';

/** Published notices are those the log says were published, with what they showed; the last is open or closed as the log says, former ones are superseded. */
export function noticesMatchLog({ facts: { notices, log, head } }: ExaminedCase): readonly Finding[] {
  const published = told(log, 'noticePublished');
  const known = new Set(published.map(({ effect }) => effect.notice));
  const stray = notices.filter(({ id }) => !known.has(id));
  return [
    ...published.flatMap(({ entry, effect }, index): readonly Finding[] => {
      const row = notices.find(({ id }) => id === effect.notice);
      const name = effect.number;
      if (row === undefined) return [finding('notices', 'NOTICE_MISSING', entry, `第 ${entry.seq} 条记录发布的公示 ${name} 不存在`, `The notice ${name} published in entry ${entry.seq} is gone`)];
      if (row.publishedAt !== entry.legalAt || noticeHmac(head.logKey, row) !== effect.hmac || shownHash(row) !== row.shownSha256) {
        return [finding('notices', 'NOTICE_EDITED', entry, `公示 ${name} 的内容或发布时间在发布（第 ${entry.seq} 条记录）后被修改`, `Content or day of the notice ${name} was changed after its publication (entry ${entry.seq})`)];
      }
      const expected = index < published.length - 1 ? 'superseded' : isClosed(row, log, head.endedAt) ? 'closed' : 'published';
      return row.state === expected ? [] : [finding('notices', 'NOTICE_STATE_DIFFERS', entry, `公示 ${name} 为 ${row.state}，按办理记录应为 ${expected}`, `The notice ${name} is ${row.state}; by the log it is ${expected}`)];
    }),
    ...stray.map(({ number }) => finding('notices', 'NOTICE_WITHOUT_ENTRY', {}, `公示 ${number} 没有发布记录`, `The notice ${number} was never published in the log`)),
  ];
}

function isClosed({ id }: NoticeFact, log: ExaminedCase['facts']['log'], endedAt: string | null): boolean {
  return endedAt !== null || told(log, 'noticeClosed').some(({ effect }) => effect.notice === id);
}
