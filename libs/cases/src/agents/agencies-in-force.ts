import { beijingToday } from '../cover/cover-in-force.js';
import type { Sql } from '../database/sql.js';

export interface AgencyInForce {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly institution: { readonly id: string; readonly name: string; readonly regionCode: string };
  readonly procedures: readonly string[] | null;
  readonly until: string;
}

/** Authorisations of today. They end by themselves with their last day, by the platform's clock. */
export function agenciesInForce(sql: Sql, agent: string): Promise<readonly AgencyInForce[]> {
  return sql.rows<AgencyInForce>(
    `select a.id, jsonb_build_object('id', o.id, 'name', o.name, 'regionCode', o.region_code) as institution, a.procedures, a.until_date as until
     from agent_authorisation a join organisation o on o.id = a.institution_id
     where a.agent = $1 and a.ended_at is null and ${beijingToday} between a.from_date and a.until_date order by o.name, a.named_at, a.id`, [agent]);
}
