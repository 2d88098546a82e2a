import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { RoleCode } from '../access/roles.js';
import type { OrganisationKind, OrganisationLevel } from '../entities/organisation.js';
import { hashPassword } from '../passwords/hash.js';

/** Made-up regions: one province with two cities, and another province. */
export const testRegions = [
  { code: '990000', parent: null, province: '990000', path: '990000', level: 'province' },
  { code: '990100', parent: '990000', province: '990000', path: '990000/990100', level: 'city' },
  { code: '990200', parent: '990000', province: '990000', path: '990000/990200', level: 'city' },
  { code: '980000', parent: null, province: '980000', path: '980000', level: 'province' },
] as const;

export const testPassword = 'Quiet-River-2026';
let hashed: Promise<string> | undefined;

export async function addRegions(data: DataSource): Promise<void> {
  for (const { code, parent, province, path, level } of testRegions) {
    await data.query(
      `insert into region (code, parent_code, province_code, path, name_zh, name_en, level, authority_level) values ($1, $2, $3, $4, $1, $1, $5, $5) on conflict do nothing`,
      [code, parent, province, path, level],
    );
  }
}

export interface TestOrganisation {
  readonly kind: OrganisationKind;
  readonly regionCode: string;
  readonly level?: OrganisationLevel;
}

export async function addOrganisation(data: DataSource, { kind, regionCode, level }: TestOrganisation): Promise<string> {
  const id = randomUUID();
  await data.query('insert into organisation (id, kind, level, name, region_code) values ($1, $2, $3, $4, $5)', [id, kind, level ?? null, `${kind} ${regionCode} ${id.slice(0, 4)}`, regionCode]);
  return id;
}

/** An account with approved roles, whose password is testPassword. */
export async function addPerson(data: DataSource, organisationId: string, roles: readonly RoleCode[]): Promise<{ id: string; username: string }> {
  const id = randomUUID();
  const username = `u-${id.slice(0, 8)}`;
  hashed ??= hashPassword(testPassword);
  await data.query(
    `insert into user_account (id, username, name, organisation_id, password_hash, must_change_password) values ($1, $2, $3, $4, $5, false)`,
    [id, username, `测试${id.slice(0, 4)}`, organisationId, await hashed],
  );
  for (const role of roles) {
    await data.query(`insert into role_grant (user_id, role, organisation_id, state, reason, decided_at) values ($1, $2, $3, 'approved', 'test', now())`, [id, role, organisationId]);
  }
  return { id, username };
}
