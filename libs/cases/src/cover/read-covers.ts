import type { Sql } from '../database/sql.js';
import { beijingToday } from './cover-in-force.js';

export interface CoverRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly absent: string;
  readonly absentName: string;
  readonly deputy: string;
  readonly deputyName: string;
  readonly orgId: string;
  readonly roles: readonly string[];
  /** Roles that the deputy does not hold himself. */
  readonly lacking: readonly string[];
  readonly procedures: readonly string[] | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly confirmedBy: string | null;
  readonly state: 'coming' | 'inForce' | 'over';
}

/** Covers that a person gave or has, and those of the organisations he leads; the latest first. Past ones for a year. */
export function readCovers(sql: Sql, userId: string, leads: readonly string[]): Promise<readonly CoverRow[]> {
  return sql.rows<CoverRow>(
    `select v.id, v.absent, a.name as "absentName", v.deputy, d.name as "deputyName", v.org_id as "orgId", v.roles, v.procedures, v.from_date as "from", v.until_date as until, v.reason,
       c.name as "confirmedBy",
       array(select r from unnest(v.roles) as r where not exists (
         select from role_grant g where g.user_id = v.deputy and g.organisation_id = v.org_id and g.role = r and g.state = 'approved')) as lacking,
       case when v.ended_at is not null or v.until_date < t.today then 'over' when v.from_date > t.today then 'coming' else 'inForce' end as state
     from (select ${beijingToday} as today) t, absence_cover v
     join user_account a on a.id = v.absent join user_account d on d.id = v.deputy left join user_account c on c.id = v.confirmed_by
     where (v.absent = $1 or v.deputy = $1 or v.org_id = any ($2::uuid[])) and v.until_date > t.today - 366
     order by v.until_date desc, v.named_at desc, v.id limit 200`,
    [userId, leads]);
}

export interface ColleagueRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Who else works in the organisation. */
export function readColleagues(sql: Sql, organisationId: string, userId: string): Promise<readonly ColleagueRow[]> {
  return sql.rows<ColleagueRow>(
    `select u.id, u.name, array_agg(g.role order by g.role) as roles from user_account u join role_grant g on g.user_id = u.id and g.organisation_id = $1 and g.state = 'approved'
     where u.state = 'active' and u.id <> $2 group by u.id, u.name order by u.name, u.id`, [organisationId, userId]);
}
