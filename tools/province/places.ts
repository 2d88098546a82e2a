import type { Sql } from '@beian/cases';
import { postFor } from './small-bureau.js';

export interface Officer {
  readonly id: string;
  readonly name: string;
}

/** An authority with officers. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly organCode: string;
  readonly provinceCode: string;
  readonly regionCode: string;
  /** 新乡市 */
  readonly regionName: string;
  /** Counties and districts. */
  readonly districts: readonly string[];
  /** By the part of the user name behind the dash. */
  readonly officers: ReadonlyMap<string, Officer>;
}

interface PlaceRow extends Omit<Place, 'officers'> {
  readonly officers: readonly (Officer & { readonly username: string })[];
}

/** Every authority that has officers. */
export async function readPlaces(sql: Sql): Promise<readonly Place[]> {
  const rows = await sql.rows<PlaceRow & Record<string, unknown>>(
    `select o.id, o.name, o.level, o.organ_code as "organCode", r.province_code as "provinceCode", r.code as "regionCode", r.name_zh as "regionName",
       array(select d.code from region d where d.parent_code = r.code order by d.code) as districts,
       jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'username', u.username) order by u.username) as officers
     from organisation o join region r on r.code = o.region_code join user_account u on u.organisation_id = o.id and u.state = 'active'
     where o.kind = 'authority' and o.organ_code is not null group by o.id, r.code order by r.code`);
  return rows.map((row) => ({ ...row, officers: new Map(row.officers.map(({ username, id, name }) => [username.slice(username.indexOf('-') + 1), { id, name }])) }));
}

/** Who does at a place what a post does at another. */
export function counterpart({ officers }: Place, post: string): Officer | null {
  return officers.get(post) ?? officers.get(postFor(post) ?? '') ?? null;
}
