import { noticeEnd } from '@beian/calendar';
import { lineKey, lineName, task, type CaseReader, type CheckContext, type Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { levelNames, noticeParagraphs, type PublicNoticeData } from '../documents/index.js';
import { NoticeApproval, NoticeDraft } from './forms/notice.js';
import { noticeSubject } from './subjects.js';

/** What an objection that was founded asks to be changed; null once no publication is to follow. */
export const noticeChange = 'noticeChange';

async function lastDraft(context: CaseReader): Promise<NoticeDraft | null> {
  const drafted = await context.submission('Task_DraftNotice');
  return drafted === null ? null : restoreForm(NoticeDraft, drafted.form);
}

/** The notice as it would be published at this moment. */
export async function noticeToPublish(context: CaseReader): Promise<PublicNoticeData> {
  const draft = await lastDraft(context);
  if (draft === null) throw new Error(`case ${context.caseId} has no draft of a notice`);
  const workdays = Number(context.input['noticeWorkdays'] ?? context.parameters['noticeWorkdays']);
  const { date, provisional } = noticeEnd(context.calendar, context.today, workdays);
  const { title, body, phone, email, address, lines } = draft;
  return { title, body, phone, email, address, workdays, provisional, publishedOn: context.today, endsOn: date, subject: await noticeSubject(context, lines) };
}

async function prefill(context: CheckContext): Promise<JsonObject> {
  const [before, applicant, authority, application, change] = await Promise.all([
    lastDraft(context), context.applicant(), context.authority(), context.application(), context.fact(noticeChange),
  ]);
  const listed = new Map(before?.lines.map((line) => [lineKey(line), line.listed]));
  const lines = context.procedure.facts(application).lines
    .map(({ code, occupation, workType, levels }) => ({
      code, occupation, workType, levels: levelNames(levels).replaceAll('\n', '、'), listed: listed.get(lineKey({ code, workType })) ?? 'LISTED',
    }));
  return {
    title: before?.title ?? '关于拟备案职业技能等级评价机构名单的公示', institution: applicant.name, lines, change,
    body: before?.body ?? `${applicant.name}申请${context.procedure.matter}，经审核和评估，拟同意备案，现予公示。`,
    phone: before?.phone ?? authority.phone, email: before?.email ?? null, address: before?.address ?? authority.address,
  };
}

const PERSONAL = /(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/u;

/** T-78: what is published names nobody's documents or telephone. */
async function fitToPublish(_: CheckContext, { title, body, lines }: NoticeDraft): Promise<readonly Violation[]> {
  const personal = Object.entries({ title, body }).filter(([, text]) => PERSONAL.test(text)).map(([path]): Violation => ({
    path, code: 'PERSONAL_DATA_IN_NOTICE', rule: 'T-78',
    message: { zh: '公示内容不能含有证件号码或手机号码，请删去', en: 'A notice holds no identity or mobile numbers; remove them' },
  }));
  if (lines.some(({ listed }) => listed === 'LISTED')) return personal;
  return [...personal, { path: 'lines', code: 'NOTHING_LISTED', rule: 'A-07', message: { zh: '公示名单不能为空，请至少列入一个职业（工种）', en: 'List at least one occupation' } }];
}

export const draftNotice = task(NoticeDraft, {
  prefill,
  check: async (context, form) => [...((await context.procedure.beforeNotice?.(context)) ?? []), ...(await fitToPublish(context, form))],
});

/** Published on approval: whoever approves sees until when the notice would be open (T-05, T-12). */
export const approveNotice = task(NoticeApproval, {
  notBy: ['Task_DraftNotice'],
  prefill: async (context) => {
    const notice = await noticeToPublish(context);
    return { title: notice.title, shown: shownText(notice), endsOn: notice.endsOn, warning: warningOf(context, notice) };
  },
});

function shownText(notice: PublicNoticeData): string {
  const { institution, lines, sites, people } = notice.subject;
  const listed = lines.map(({ code, occupation, workType = null, levels }) => `${code} ${lineName({ occupation, workType })} ${levelNames(levels).replaceAll('\n', '、')}`);
  return [...noticeParagraphs(notice), institution, ...listed, ...sites, people.join('、')].filter((line) => line !== '').join('\n');
}

function warningOf({ calendar, today }: CheckContext, { provisional }: PublicNoticeData): string | null {
  const hints = [
    ...(calendar.day(today).workday ? [] : ['今日为休息日，公示期自下一个工作日起算']),
    ...(provisional ? ['截止日所在年度的放假安排尚未公布，截止日为暂定，公布前不会自动届满'] : []),
  ];
  return hints.length === 0 ? null : `${hints.join('；')}。`;
}
