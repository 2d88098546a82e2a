import { maskName } from '@beian/identifiers';
import type { CaseReader, NoticeSubject } from '@beian/procedure';
import type { NoticeLine } from './forms/notice.js';

/** Whom a notice is about, from the application: names of people masked, nothing else of them (T-78). */
export async function noticeSubject(context: CaseReader, listed: readonly Pick<NoticeLine, 'code' | 'listed'>[]): Promise<NoticeSubject> {
  const [applicant, application] = await Promise.all([context.applicant(), context.application()]);
  const { kind, lines, sites, people } = context.procedure.facts(application);
  const codes = new Set(listed.filter((line) => line.listed === 'LISTED').map(({ code }) => code));
  return {
    institution: applicant.name, uscc: applicant.uscc ?? '', kind: kind.zh, sites: [...sites],
    lines: lines.filter(({ code }) => codes.has(code)).map(({ code, occupation, levels }) => ({ code, occupation, levels: [...levels] })),
    people: [...new Set(people.map(({ name }) => maskName(name)))],
  };
}
