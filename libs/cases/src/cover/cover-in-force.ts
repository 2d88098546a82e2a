import type { Sql } from '../database/sql.js';

/** The right to act for one absent colleague, as it is now. */
export interface CoverInForce {
  readonly id: string;
  readonly absent: string;
  readonly absentName: string;
  readonly orgId: string;
  readonly roles: readonly string[];
  /** Null: every procedure. */
  readonly procedures: readonly string[] | null;
  /** Last day, as a civil date. */
  readonly until: string;
}

/** The civil date in Beijing by the platform's clock. */
export const beijingToday = `(select ((clock_timestamp() + offset_ms * interval '1 millisecond') at time zone 'Asia/Shanghai')::date from platform_clock)`;

const holdsAs = (who: string, role: string): string =>
  `exists (select from role_grant h where h.user_id = ${who} and h.organisation_id = v.org_id and h.state = 'approved'${role})`;

/**
 * Covers of today whose deputy still works in the organisation. A role counts while the absent officer holds it; one that the
 * deputy does not hold himself counts only after a leader confirmed it.
 */
export async function coversInForce(sql: Sql, deputy: string): Promise<readonly CoverInForce[]> {
  const rows = await sql.rows<CoverInForce & Record<string, unknown>>(
    `select v.id, v.absent, u.name as "absentName", v.org_id as "orgId", v.procedures, v.until_date as until,
       array(select g.role from role_grant g where g.user_id = v.absent and g.organisation_id = v.org_id and g.state = 'approved' and g.role = any (v.roles)
         and (v.confirmed_at is not null or ${holdsAs('v.deputy', ' and h.role = g.role')}) order by g.role) as roles
     from absence_cover v join user_account u on u.id = v.absent and u.state = 'active'
     where v.deputy = $1 and v.ended_at is null and ${beijingToday} between v.from_date and v.until_date and ${holdsAs('v.deputy', '')}
     order by v.from_date, v.named_at, v.id`,
    [deputy],
  );
  return rows.filter(({ roles }) => roles.length > 0);
}

interface CoveredWork {
  readonly orgId: string | null;
  readonly procedureId: string;
}

/** Whether a cover gives one of these roles for the work of this organisation. */
export function covers({ orgId, procedures, roles }: CoverInForce, work: CoveredWork, wanted: readonly string[]): boolean {
  return orgId === work.orgId && (procedures === null || procedures.includes(work.procedureId)) && roles.some((role) => wanted.includes(role));
}
