import { maskName } from '@beian/identifiers';
import { lineKey, type CaseReader, type NoticeSubject } from '@beian/procedure';
import type { NoticeLine } from './forms/notice.js';

/** Whom a notice is about, from the application: names of people masked, nothing else of them (T-78). */
export async function noticeSubject(context: CaseReader, listed: readonly Pick<NoticeLine, 'code' | 'workType' | 'listed'>[]): Promise<NoticeSubject> {
  const [applicant, application] = await Promise.all([context.applicant(), context.application()]);
  const { kind, lines, sites, people } = context.procedure.facts(application);
  const chosen = new Set(listed.filter((line) => line.listed === 'LISTED').map(lineKey));
  return {
    institution: applicant.name, uscc: applicant.uscc ?? '', kind: kind.zh, sites: [...sites],
    lines: lines.filter((line) => chosen.has(lineKey(line))).map(({ code, occupation, workType, levels }) => ({ code, occupation, workType, levels: [...levels] })),
    people: [...new Set(people.map(({ name }) => maskName(name)))],
  };
}
