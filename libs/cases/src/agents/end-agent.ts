import type { Refusal } from '../acts/refusal.js';
import type { Database } from '../database/database.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import { tellPerson } from '../messages/tell-person.js';
import { legalTime } from '../time/legal-clock.js';
import { agentRefusals } from './agent-refusals.js';

interface Authorisation {
  readonly [column: string]: unknown;
  readonly agent: string;
  readonly home: string | null;
  readonly institutionId: string;
  readonly over: boolean;
}

export interface EndOfAgency {
  readonly id: string;
  readonly userId: string;
  /** Institutions whose administrator or legal representative the person is. */
  readonly leads: readonly string[];
  /** Institutions whose agent the person is. */
  readonly agentOf: readonly string[];
}

/** Before its last day: by the institution, or by the agent himself. */
export function endAgent(database: Database, { id, userId, leads, agentOf }: EndOfAgency): Promise<Authorisation | Refusal> {
  return database.transaction(async (sql) => {
    const found = await sql.row<Authorisation>(
      `select a.agent, u.organisation_id as home, a.institution_id as "institutionId", a.ended_at is not null as over
       from agent_authorisation a join user_account u on u.id = a.agent where a.id = $1 for update of a`, [id]);
    const led = found !== null && leads.includes(found.institutionId);
    const own = found !== null && found.agent === userId;
    if (found === null || !(led || own)) return found !== null && agentOf.includes(found.institutionId) ? agentRefusals.ending() : agentRefusals.unknown();
    if (found.over) return agentRefusals.over();
    await sql.run('update agent_authorisation set ended_by = $2, ended_at = clock_timestamp() where id = $1', [id, userId]);
    if (own) await tellOrganisation(sql, { caseId: null, filingId: null, orgId: found.institutionId, role: 'applicantAdmin', template: 'agent-left', parameters: {}, at: (await legalTime(sql)).now });
    else if (found.home !== null) await tellPerson(sql, { caseId: null, orgId: found.home, userId: found.agent, template: 'agent-ended', parameters: {} });
    return found;
  });
}
