import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage, type Page } from '../http/page-query.js';
import { placeOf } from '../http/place-of.js';
import type { GrantDto, GrantsQuery } from './grants-dto.js';

type GrantRow = Omit<GrantDto, 'requestedAt' | 'decidedAt'> & { readonly requestedAt: Date; readonly decidedAt: Date | null; readonly at: string };

const grants = `
select g.id, g.user_id as "userId", u.name as "userName", u.username, g.role, g.organisation_id as "organisationId", o.name as "organisationName", g.state, g.reason,
  a.name as "requestedBy", g.requested_at as "requestedAt", d.name as "decidedBy", g.decided_at as "decidedAt",
  to_char(g.requested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
from role_grant g join user_account u on u.id = g.user_id join organisation o on o.id = g.organisation_id
left join user_account a on a.id = g.requested_by left join user_account d on d.id = g.decided_by
where ($1::text is null or g.state = $1) and ($2::timestamptz is null or (g.requested_at, g.id) < ($2, $3::uuid))
order by g.requested_at desc, g.id desc limit $4`;

@Injectable()
export class GrantList {
  constructor(private readonly data: DataSource) {}

  async page({ state, cursor, limit = usualPage }: GrantsQuery): Promise<Page<GrantDto>> {
    const [at, id] = cursor ? placeOf(cursor) : [null, null];
    const rows: GrantRow[] = await this.data.query(grants, [state ?? null, at, id, limit + 1]);
    return pageOf(rows, limit, grantDto, (row) => `${row.at}_${row.id}`);
  }
}

function grantDto({ at: _at, requestedAt, decidedAt, ...row }: GrantRow): GrantDto {
  return { ...row, requestedAt: inBeijing(requestedAt), decidedAt: decidedAt && inBeijing(decidedAt) };
}

