import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { messageScope, signedIn, type Principal } from '@beian/identity';
import { messageText, unknownMessage, type MessageText } from '@beian/notify';
import { messageOf, templatesOfKind } from '@beian/procedure/declaration';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage } from '../http/page-query.js';
import { NotificationPageDto, NotificationsQuery, ReadNotificationsDto, ReadUntilDto, type NotificationDto } from './notifications-dto.js';

interface NotificationRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly caseId: string | null;
  readonly filingId: string | null;
  readonly template: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly read: boolean;
}

/** By the person who asks. */
const read = 'exists (select from notification_read r where r.notification_id = n.id and r.user_id = $1)';

@ApiTags('notifications')
@Controller('api/v1/notifications')
@Allow(signedIn)
export class NotificationsController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOkResponse({ type: NotificationPageDto })
  async list(@Caller() caller: Principal, @Query() { cursor, limit = usualPage, kind, unread: onlyUnread, caseNo }: NotificationsQuery): Promise<NotificationPageDto> {
    const { sql } = this.desk.deps.database;
    const before = cursor && /^\d{1,18}$/.test(cursor) ? cursor : null;
    const mine = messageScope(caller, 7);
    const rows = await sql.rows<NotificationRow>(
      `select n.id::text as id, n.case_id as "caseId", n.filing_id as "filingId", n.template, n.parameters, n.created_at as at, ${read} as read from notification n
       where ${mine.sql} and ($2::bigint is null or n.id < $2)
         and ($3::text[] is null or n.template = any ($3)) and (not $4 or not ${read}) and ($5::text is null or n.case_id = (select id from filing_case where case_no = upper($5)))
       order by n.id desc limit $6`,
      [caller.userId, before, kind === undefined ? null : templatesOfKind(this.desk.registry, kind), onlyUnread === 'true', caseNo?.trim() || null, limit + 1, ...mine.values]);
    const counted = messageScope(caller, 2);
    const unread = await sql.row<{ n: number }>(
      `select count(*) as n from (select 1 from notification n where ${counted.sql} and not ${read} limit 100) u`, [caller.userId, ...counted.values]);
    return { ...pageOf(rows, limit, (row) => this.dto(row), ({ id }) => id), unread: unread?.n ?? 0 };
  }

  @Post('read')
  @HttpCode(204)
  @ApiNoContentResponse()
  async markRead(@Caller() caller: Principal, @Body() { ids }: ReadNotificationsDto): Promise<void> {
    const mine = messageScope(caller, 3);
    await this.desk.deps.database.sql.run(
      `insert into notification_read (notification_id, user_id) select n.id, $1 from notification n where ${mine.sql} and n.id = any ($2::bigint[]) on conflict do nothing`, [caller.userId, ids, ...mine.values]);
  }

  @Post('read-all')
  @HttpCode(204)
  @ApiNoContentResponse()
  async markAllRead(@Caller() caller: Principal, @Body() { until }: ReadUntilDto): Promise<void> {
    const mine = messageScope(caller, 3);
    await this.desk.deps.database.sql.run(
      `insert into notification_read (notification_id, user_id) select n.id, $1 from notification n where ${mine.sql} and n.id <= $2::bigint and not ${read} on conflict do nothing`,
      [caller.userId, until, ...mine.values]);
  }

  private dto({ id, caseId, filingId, template, parameters, at, read: isRead }: NotificationRow): NotificationDto {
    const declared = messageOf(this.desk.registry, template);
    const text: MessageText = declared === null ? unknownMessage : messageText(declared, parameters);
    return { id, caseId, filingId, kind: declared?.kind ?? 'progress', ...text, at: inBeijing(at), read: isRead };
  }
}
