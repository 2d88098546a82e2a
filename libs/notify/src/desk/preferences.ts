import type { MessageKind } from '@beian/procedure/declaration';
import type { Sql } from '../sql.js';

/** Kinds that a person may switch off; the law requires the others, or they never leave the page. */
export const optionalKinds = ['progress', 'reminder', 'work'] as const satisfies readonly MessageKind[];
export type OptionalKind = (typeof optionalKinds)[number];

export interface MessagePreferences {
  readonly language: string;
  readonly off: readonly OptionalKind[];
}

export async function readPreferences(sql: Sql, userId: string): Promise<MessagePreferences & { readonly email: string | null }> {
  const row = await sql.row<{ language: string; email: string | null; off: readonly OptionalKind[] }>(
    `select u.locale as language, u.email, coalesce((select jsonb_agg(p.kind order by p.kind) from message_preference p where p.user_id = u.id and not p.mail), '[]') as off
     from user_account u where u.id = $1`, [userId]);
  if (row === null) throw new Error(`no account ${userId}`);
  return row;
}

export async function savePreferences(sql: Sql, userId: string, { language, off }: MessagePreferences): Promise<void> {
  await sql.run('update user_account set locale = $2 where id = $1', [userId, language]);
  await sql.run(
    `insert into message_preference (user_id, kind, mail) select $1, kind, not kind = any ($2::text[]) from unnest($3::text[]) as k(kind)
     on conflict (user_id, kind) do update set mail = excluded.mail`, [userId, off, optionalKinds]);
}
