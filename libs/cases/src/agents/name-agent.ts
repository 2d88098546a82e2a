import { addDays, civilDate, type CivilDate } from '@beian/calendar';
import { isRefusal, refuse, type Refusal } from '../acts/refusal.js';
import { beijingToday } from '../cover/cover-in-force.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { tellPerson } from '../messages/tell-person.js';
import { inWriting, wrong } from './agent-refusals.js';

export interface LetterOfAuthorisation {
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Naming {
  readonly institutionId: string;
  readonly namedBy: string;
  /** As the agent signs in: he is not looked for in a list of everybody. */
  readonly username: string;
  readonly procedures: readonly string[] | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export interface NewAgent extends Naming {
  /** Inspected and stored already. */
  readonly letter: LetterOfAuthorisation;
}

/** Roles of offices and of the platform: nobody acts for those who apply and for those who decide. */
export interface NamingRules {
  readonly staffRoles: readonly string[];
}

/** Whoever is needed for longer is authorised anew, by a new letter. */
export const longestAgencyDays = 366;

interface Person {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly home: string | null;
  readonly staff: boolean;
  readonly ofInstitution: boolean;
}

/** An institution names who may act for it, by its letter of authorisation. */
export function nameAgent(database: Database, agent: NewAgent, rules: NamingRules): Promise<{ readonly id: string; readonly agent: string } | Refusal> {
  return database.transaction(async (sql) => {
    const person = await personToName(sql, agent, rules);
    if (isRefusal(person)) return person;
    const { letter } = agent;
    const row = await sql.row<{ id: string }>(
      `insert into agent_authorisation (institution_id, agent, procedures, from_date, until_date, letter_name, letter_kind, letter_size, letter_sha256, named_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [agent.institutionId, person.id, agent.procedures, agent.from, agent.until, letter.name, letter.kind, letter.size, letter.sha256, agent.namedBy]);
    if (person.home !== null) await tellPerson(sql, { caseId: null, orgId: person.home, userId: person.id, template: 'agent-named', parameters: { beginsOn: agent.from, endsOn: agent.until } });
    return { id: row?.id ?? '', agent: person.id };
  });
}

/** What would be refused, before the letter is stored; the naming itself asks again. */
export async function namingFault({ sql }: Database, agent: Naming, rules: NamingRules): Promise<Refusal | null> {
  const person = await personToName(sql, agent, rules);
  return isRefusal(person) ? person : null;
}

async function personToName(sql: Sql, agent: Naming, rules: NamingRules): Promise<Person | Refusal> {
  const refused = await periodRefusal(sql, agent);
  if (refused !== null) return refused;
  const person = await fitPerson(sql, agent, rules);
  return isRefusal(person) ? person : ((await overlapRefusal(sql, agent, person.id)) ?? person);
}

async function periodRefusal(sql: Sql, { from, until }: Naming): Promise<Refusal | null> {
  const today = civilDate((await sql.row<{ today: string }>(`select ${beijingToday} as today`))?.today ?? '');
  if (until < from) return wrong('until', 'AGENT_PERIOD', '授权的结束日期不能早于开始日期。', 'The last day must not be before the first.');
  if (until < today) return wrong('until', 'AGENT_PERIOD', '授权的结束日期已过。', 'The last day has passed.');
  return until > addDays(from, longestAgencyDays - 1)
    ? wrong('until', 'AGENT_PERIOD', `一份授权委托书最长 ${longestAgencyDays} 天；到期可凭新的委托书再次授权。`, `A letter holds for ${longestAgencyDays} days at most; after that a new one can be given.`) : null;
}

async function fitPerson(sql: Sql, { username, institutionId, namedBy }: Naming, { staffRoles }: NamingRules): Promise<Person | Refusal> {
  const holds = `exists (select from role_grant g where g.user_id = u.id and g.state in ('approved', 'requested')`;
  const person = await sql.row<Person>(
    `select u.id, u.organisation_id as home, ${holds} and g.role = any ($2::text[])) as staff, ${holds} and g.organisation_id = $3) as "ofInstitution"
     from user_account u where u.username = $1 and u.state = 'active' for no key update`, [username, staffRoles, institutionId]);
  if (person === null || person.staff) return wrong('username', 'AGENT_UNFIT', '没有可以授权的这个账号；机关工作人员和系统管理员不得担任代理人。', 'There is no such account that could be authorised; officers and administrators of the platform are no agents.');
  return person.ofInstitution || person.id === namedBy ? wrong('username', 'AGENT_UNFIT', '该人员已是本机构人员，无须授权代理。', 'This person works for the institution already and needs no authorisation.') : person;
}

async function overlapRefusal(sql: Sql, { institutionId, from, until }: Naming, agent: string): Promise<Refusal | null> {
  const other = await sql.row<{ until: string }>(
    `select until_date as until from agent_authorisation where institution_id = $1 and agent = $2 and ended_at is null and from_date <= $4 and until_date >= $3 limit 1`, [institutionId, agent, from, until]);
  return other && refuse('conflict', 'AGENT_PRESENT', '该人员在这一期间已有授权；如需更改，请先终止原授权。', 'This person is authorised in that period already; end that authorisation first.', { rule: inWriting, current: { until: other.until } });
}
