import { Injectable } from '@nestjs/common';
import { isRole } from '@beian/identity';
import { maskEmail, maskMobile } from '@beian/identifiers';
import { DataSource } from 'typeorm';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage, type Page } from '../http/page-query.js';
import type { UserDto, UserGrantDto, UsersQuery } from './users-dto.js';

interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisationName: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly state: 'active' | 'disabled';
  readonly locked: boolean;
  readonly lastSignedInAt: Date | null;
  readonly grants: readonly { role: string; organisationId: string; organisationName: string; state: 'requested' | 'approved' }[];
  readonly revision: number;
}

const users = `
select u.id, u.username, u.name, o.name as "organisationName", u.mobile, u.email, u.state,
  u.locked_for_good or coalesce(u.locked_until > clock_timestamp(), false) as locked, u.last_signed_in_at as "lastSignedInAt", u.revision,
  coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'organisationId', h.id, 'organisationName', h.name, 'state', g.state) order by g.requested_at)
    from role_grant g join organisation h on h.id = g.organisation_id where g.user_id = u.id and g.state in ('requested', 'approved')), '[]') as grants
from user_account u left join organisation o on o.id = u.organisation_id
where ($1::text is null or u.username > $1) and ($2 = '' or position(lower($2) in u.username) > 0 or position($2 in u.name) > 0 or position($2 in o.name) > 0)
order by u.username limit $3`;

@Injectable()
export class UserList {
  constructor(private readonly data: DataSource) {}

  async page({ q = '', cursor, limit = usualPage }: UsersQuery): Promise<Page<UserDto>> {
    const rows: UserRow[] = await this.data.query(users, [cursor ?? null, q.trim(), limit + 1]);
    return pageOf(rows, limit, userDto, ({ username }) => username);
  }
}

function userDto(row: UserRow): UserDto {
  return {
    ...row,
    mobile: row.mobile && maskMobile(row.mobile),
    email: row.email && maskEmail(row.email),
    lastSignedInAt: row.lastSignedInAt && inBeijing(row.lastSignedInAt),
    grants: row.grants.flatMap((grant): UserGrantDto[] => (isRole(grant.role) ? [{ ...grant, role: grant.role }] : [])),
  };
}
