import { Injectable } from '@nestjs/common';
import { beijingDate, lastDayBefore, type WorkCalendar } from '@beian/calendar';
import { legalTime, publicNotice, publicNotices, publicObjection, type ListedNotice, type Sql } from '@beian/cases';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf } from '../http/page-query.js';
import { notFound } from '../http/problem.js';
import type { NoticesQuery, PublicNoticeDto, PublicNoticeItemDto, PublicNoticePageDto, PublicObjectionDto } from './notices-dto.js';

const pageLength = 20;

/** Where one stands in time: how many working days are left. */
export interface Now {
  readonly now: string;
  readonly calendar: WorkCalendar;
}

/** Notices and the progress of objections as anybody reads them. */
@Injectable()
export class ShownNotices {
  constructor(private readonly desk: CaseDesk) {}

  async list({ state, region, procedure, after }: NoticesQuery): Promise<PublicNoticePageDto> {
    const { sql } = this.desk.deps.database;
    const time = await this.now(sql);
    const rows = await publicNotices(sql, {
      state: state ?? null, region: region?.replace(/(00)+$/, '') ?? null, procedure: procedure ?? null, after: readCursor(after), limit: pageLength + 1, now: time.now,
    });
    return pageOf(rows, pageLength, (row) => itemOf(row, time), ({ publishedAt, id }) => `${publishedAt}~${id}`);
  }

  async read(id: string): Promise<PublicNoticeDto> {
    const { sql } = this.desk.deps.database;
    const time = await this.now(sql);
    const row = await publicNotice(sql, id, time.now);
    if (row === null) throw notFound();
    const { number, workdays, supersededBy, supersedes, verifyCode, shownSha256, content: { paragraphs, contact } } = row;
    return { ...itemOf(row, time), number, workdays, supersededBy, supersedes, verifyCode, shownSha256, paragraphs, contact };
  }

  async objection(receiptNo: string, code: string): Promise<PublicObjectionDto> {
    const row = await publicObjection(this.desk.deps.database.sql, receiptNo, code);
    if (row === null) throw notFound();
    const { caseEnded, state, receivedAt, answeredAt, ...rest } = row;
    return { ...rest, state: shownState(state, caseEnded), receivedAt: inBeijing(receivedAt), answeredAt: answeredAt && inBeijing(answeredAt) };
  }

  async now(sql: Sql): Promise<Now> {
    const { now, calendarRevision } = await legalTime(sql);
    return { now, calendar: await this.desk.deps.calendars.at(sql, calendarRevision) };
  }
}

export function itemOf({ id, title, procedureId, publishingBody, content, publishedAt, endsAt, provisional, state }: Omit<ListedNotice, 'region'>, { now, calendar }: Now): PublicNoticeItemDto {
  const lastDay = lastDayBefore(endsAt);
  const left = state === 'open' ? calendar.workdaysBetween(beijingDate(now), lastDay).days : 0;
  return {
    id, title, procedureId, publishingBody, provisional, state, lastDay, publishedAt: inBeijing(publishedAt), endsAt: inBeijing(endsAt),
    remainingWorkdays: Math.max(0, left), subjects: content.subjects,
  };
}

/** What was not answered when the case ended otherwise has nothing left to be verified. */
export function shownState(state: 'received' | 'registered' | 'answered' | 'complaint', caseEnded: boolean): PublicObjectionDto['state'] {
  return caseEnded && (state === 'received' || state === 'registered') ? 'lapsed' : state;
}

function readCursor(after: string | undefined): { readonly publishedAt: string; readonly id: string } | null {
  const [, publishedAt, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)~([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  return publishedAt === undefined || id === undefined || Number.isNaN(Date.parse(publishedAt)) ? null : { publishedAt, id };
}
