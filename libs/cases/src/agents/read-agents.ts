import { beijingToday } from '../cover/cover-in-force.js';
import type { Sql } from '../database/sql.js';

export interface AgentRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly institution: { readonly id: string; readonly name: string };
  readonly agent: string;
  readonly agentName: string;
  /** Where the agent works; null for a person of no organisation. */
  readonly agentOrganisation: string | null;
  readonly procedures: readonly string[] | null;
  readonly from: string;
  readonly until: string;
  readonly letter: { readonly name: string; readonly kind: string; readonly size: number; readonly sha256: string };
  readonly namedBy: string;
  readonly endedOn: string | null;
  readonly state: 'coming' | 'inForce' | 'over';
}

/** Authorisations a person has, and those that the institutions he works for gave; the latest first, past ones for three years. */
export function readAgents(sql: Sql, userId: string, institutions: readonly string[]): Promise<readonly AgentRow[]> {
  return sql.rows<AgentRow>(
    `select a.id, jsonb_build_object('id', o.id, 'name', o.name) as institution, a.agent, u.name as "agentName", h.name as "agentOrganisation", a.procedures, a.from_date as "from", a.until_date as until,
       jsonb_build_object('name', a.letter_name, 'kind', a.letter_kind, 'size', a.letter_size, 'sha256', a.letter_sha256) as letter, n.name as "namedBy",
       (a.ended_at at time zone 'Asia/Shanghai')::date as "endedOn",
       case when a.ended_at is not null or a.until_date < t.today then 'over' when a.from_date > t.today then 'coming' else 'inForce' end as state
     from (select ${beijingToday} as today) t, agent_authorisation a
     join organisation o on o.id = a.institution_id join user_account u on u.id = a.agent join user_account n on n.id = a.named_by left join organisation h on h.id = u.organisation_id
     where (a.agent = $1 or a.institution_id = any ($2::uuid[])) and a.until_date > t.today - 1096
     order by a.ended_at is not null or a.until_date < t.today, a.until_date desc, a.named_at desc, a.id limit 200`, [userId, institutions]);
}

export interface InstitutionPerson {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly { readonly role: string; readonly since: string }[];
}

/** Who works for an institution, in which role and since when; whoever has an account there and no role yet, too. */
export function readPersons(sql: Sql, institutions: readonly string[]): Promise<readonly InstitutionPerson[]> {
  return sql.rows<InstitutionPerson>(
    `select u.id, u.name, coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'since', (coalesce(g.decided_at, g.requested_at) at time zone 'Asia/Shanghai')::date) order by g.role) filter (where g.id is not null), '[]') as roles
     from user_account u left join role_grant g on g.user_id = u.id and g.organisation_id = any ($1::uuid[]) and g.state = 'approved'
     where u.state = 'active' and u.id in (select id from user_account where organisation_id = any ($1::uuid[]) union select user_id from role_grant where organisation_id = any ($1::uuid[]) and state = 'approved')
     group by u.id, u.name order by u.name, u.id limit 500`, [institutions]);
}
