import type { CivilDate } from '@beian/calendar';
import type { FilingPermission, FilingStatus } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** Of a filing that is locked; whoever writes it tells the history of the filing. */
export async function storeStatus(sql: Sql, filingId: string, status: FilingStatus): Promise<void> {
  await sql.run('update filing set status = $2 where id = $1', [filingId, status]);
}

/** Where and since when the public reads of it. */
export async function storePublication(sql: Sql, filingId: string, url: string, publishedOn: CivilDate): Promise<void> {
  await sql.run('update filing set published_url = $2, published_on = $3 where id = $1', [filingId, url, publishedOn]);
}

export async function storePermission(sql: Sql, filingId: string, permission: FilingPermission, open: boolean): Promise<void> {
  await sql.run('update filing set permissions = permissions || jsonb_build_object($2::text, $3::boolean) where id = $1', [filingId, permission, open]);
}
