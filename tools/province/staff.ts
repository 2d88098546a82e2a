import { randomUUID } from 'node:crypto';
import type { Sql } from '@beian/cases';
import { smallBureau } from './small-bureau.js';

interface Unstaffed {
  readonly id: string;
  readonly regionCode: string;
}

const authorities = `from organisation o join region r on r.code = o.region_code where o.kind = 'authority'`;
const staffed = `exists (select from role_grant g join user_account u on u.id = g.user_id where g.organisation_id = o.id and g.state = 'approved' and u.state = 'active')`;

/** Gives officers to authorities of cities that have none, province by province in turn, until so many authorities have some. @returns how many officers */
export async function staffAuthorities(sql: Sql, wanted: number, passwordHash: string): Promise<number> {
  const present = await sql.row<{ n: number }>(`select count(*)::int as n ${authorities} and ${staffed}`);
  const missing = Math.max(0, wanted - (present?.n ?? 0));
  const chosen = await sql.rows<Unstaffed & Record<string, unknown>>(
    `select id, "regionCode" from (
       select o.id, o.region_code as "regionCode", (row_number() over (partition by r.province_code order by o.region_code))::float / count(*) over (partition by r.province_code) as turn
       ${authorities} and not ${staffed} and r.level = 'city' and o.organ_code is not null) o order by turn, "regionCode" limit $1`, [missing]);
  const posts = chosen.flatMap(({ id, regionCode }) => smallBureau.map(({ stem, name, roles }) => ({ id: randomUUID(), username: `${regionCode}-${stem}`, name, roles, organisation: id })));
  await storeAccounts(sql, posts.map((post) => ({ ...post, active: true })), passwordHash);
  return posts.filter(({ roles }) => !roles.includes('expert')).length;
}

export interface NewAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

export async function storeAccounts(sql: Sql, accounts: readonly NewAccount[], passwordHash: string): Promise<void> {
  const rows = JSON.stringify(accounts);
  await sql.run(
    `insert into user_account (id, username, name, organisation_id, password_hash, must_change_password, state)
     select id, username, name, organisation, $2, false, case when active then 'active' else 'disabled' end from jsonb_to_recordset($1::jsonb) as u(id uuid, username text, name text, organisation uuid, active boolean)`,
    [rows, passwordHash]);
  await sql.run(
    `insert into role_grant (user_id, role, organisation_id, state, reason, decided_at)
     select id, role, organisation, 'approved', 'training data', clock_timestamp() from jsonb_to_recordset($1::jsonb) as u(id uuid, organisation uuid, roles jsonb), jsonb_array_elements_text(roles) as role`,
    [rows]);
}
