import type { Sql } from '../database/sql.js';

export interface AgentOfCase {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly agentName: string;
  /** Where the agent works; null for a person of no organisation. */
  readonly agentOrganisation: string | null;
  readonly from: string;
  readonly until: string;
  readonly letter: { readonly name: string; readonly kind: string; readonly size: number; readonly sha256: string };
}

/** Authorisations by which somebody handed something in: of those whose letter covers the day, the one given last. The first to act comes first. */
export function agentsOfCase(sql: Sql, caseId: string): Promise<readonly AgentOfCase[]> {
  return sql.rows<AgentOfCase>(
    `select a.id, u.name as "agentName", h.name as "agentOrganisation", a.from_date as "from", a.until_date as until,
       jsonb_build_object('name', a.letter_name, 'kind', a.letter_kind, 'size', a.letter_size, 'sha256', a.letter_sha256) as letter
     from submission s cross join lateral (
       select * from agent_authorisation g where g.institution_id = s.on_behalf_of and g.agent = s.actor and (s.received_at at time zone 'Asia/Shanghai')::date between g.from_date and g.until_date and g.named_at <= s.received_at
       order by g.named_at desc limit 1) a
     join user_account u on u.id = a.agent left join organisation h on h.id = u.organisation_id
     where s.case_id = $1 group by a.id, a.from_date, a.until_date, a.letter_name, a.letter_kind, a.letter_size, a.letter_sha256, u.id, h.id order by min(s.pos), a.id`, [caseId]);
}
