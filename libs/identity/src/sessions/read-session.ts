import { isRole, isStaff } from '../access/roles.js';
import type { Agency, HeldRole, Principal } from '../access/principal.js';
import type { OrganisationKind, OrganisationLevel } from '../entities/organisation.js';
import { passwordDays } from '../passwords/policy.js';
import type { PreparedSql } from '../sql.js';
import { digestOf } from './open-session.js';
import { idleMinutes, touchSeconds } from './timeouts.js';

interface SessionRow {
  readonly [column: string]: unknown;
  readonly session_id: string;
  readonly csrf: string;
  readonly stale: boolean;
  readonly user_id: string;
  readonly username: string;
  readonly name: string;
  readonly locale: string;
  readonly must_change: boolean;
  readonly has_factor: boolean;
  readonly organisation: { id: string; name: string; kind: OrganisationKind } | null;
  readonly roles: readonly GrantRow[];
  readonly agencies: readonly Agency[];
}

interface GrantRow {
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly level: OrganisationLevel | null;
  readonly regionCode: string;
  readonly regionPath: string;
}

const principalQuery = (which: string): string => `
select s.id as session_id, s.csrf, s.seen_at < clock_timestamp() - make_interval(secs => ${touchSeconds}) as stale,
  u.id as user_id, u.username, u.name, u.locale,
  u.must_change_password or u.password_changed_at < clock_timestamp() - make_interval(days => ${passwordDays}) as must_change,
  u.second_factor_confirmed_at is not null as has_factor,
  case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) end as organisation,
  coalesce((
    select jsonb_agg(jsonb_build_object('role', g.role, 'organisationId', h.id, 'organisationName', h.name, 'organisationKind', h.kind,
      'level', h.level, 'regionCode', h.region_code, 'regionPath', r.path) order by g.requested_at, g.role)
    from role_grant g join organisation h on h.id = g.organisation_id join region r on r.code = h.region_code
    where g.user_id = u.id and g.state = 'approved'), '[]') as roles,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', a.id, 'institution', jsonb_build_object('id', i.id, 'name', i.name, 'regionCode', i.region_code), 'procedures', a.procedures, 'until', a.until_date)
      order by i.name, a.named_at, a.id)
    from agency_in_force a join organisation i on i.id = a.institution_id where a.agent = u.id), '[]') as agencies
from session s join user_account u on u.id = s.user_id left join organisation o on o.id = u.organisation_id
where ${which} and s.ended_at is null and s.expires_at > clock_timestamp()
  and s.seen_at > clock_timestamp() - make_interval(mins => ${idleMinutes}) and u.state = 'active'`;

export interface SessionRules {
  /** Production asks staff for one-time passwords; training does not. */
  readonly secondFactorForStaff: boolean;
  /** Training accounts keep their printed passwords. */
  readonly passwordsExpire: boolean;
}

/** The person behind a session cookie, with the rights approved and the authorisations in force at this moment; null when the session is over. */
export async function readSession(sql: PreparedSql, token: string, rules: SessionRules): Promise<Principal | null> {
  const [row] = await sql.rows<SessionRow>(principalQuery('s.token_hash = $1'), [digestOf(token)]);
  if (!row) return null;
  if (row.stale) await sql.rows('update session set seen_at = clock_timestamp() where id = $1', [row.session_id]);
  return principalOf(row, rules);
}

/** The same session some time later, for a connection that stays open; looking does not keep it alive. */
export async function rereadSession(sql: PreparedSql, sessionId: string, rules: SessionRules): Promise<Principal | null> {
  const [row] = await sql.rows<SessionRow>(principalQuery('s.id = $1'), [sessionId]);
  return row ? principalOf(row, rules) : null;
}

function principalOf(row: SessionRow, rules: SessionRules): Principal {
  const roles = row.roles.flatMap(heldRole);
  const staff = roles.some(({ role }) => isStaff(role));
  return {
    userId: row.user_id, username: row.username, name: row.name, locale: row.locale, organisation: row.organisation, roles,
    // Nobody acts for those who apply while he works for those who decide.
    agencies: staff ? [] : row.agencies,
    sessionId: row.session_id, csrf: row.csrf,
    mustChangePassword: rules.passwordsExpire && row.must_change,
    mustEnrolSecondFactor: rules.secondFactorForStaff && !row.has_factor && staff,
  };
}

function heldRole(grant: GrantRow): HeldRole[] {
  return isRole(grant.role) ? [{ ...grant, role: grant.role }] : [];
}
