import { refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';

export interface Phrase {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly text: string;
  /** Of the organisation, for everybody in it. */
  readonly shared: boolean;
}

export interface PhraseKeeper {
  readonly userId: string;
  readonly organisationId: string;
}

export interface NewPhrase {
  readonly text: string;
  readonly shared: boolean;
  /** Element of the task it was kept in. */
  readonly step: string | null;
}

const mostPhrases = 50;

/** Those kept in the step come first, then one's own, each in the order it was kept. */
export function readPhrases(sql: Sql, { userId, organisationId }: PhraseKeeper, step: string | null): Promise<readonly Phrase[]> {
  return sql.rows<Phrase>(
    'select id, text, owner is null as shared from opinion_phrase where org_id = $2 and (owner = $1 or owner is null) order by step is distinct from $3::text, owner is null, kept_at, id', [userId, organisationId, step]);
}

export async function keepPhrase(sql: Sql, keeper: PhraseKeeper, { text, shared, step }: NewPhrase): Promise<{ readonly id: string } | Refusal> {
  const present = (await readPhrases(sql, keeper, null)).filter((phrase) => phrase.shared === shared);
  if (present.length >= mostPhrases) return refuse('conflict', 'PHRASES_FULL', `最多保存 ${mostPhrases} 条常用语，请先删除不用的。`, `You can keep ${mostPhrases} phrases; delete one first.`);
  const row = await sql.row<{ id: string }>(
    'insert into opinion_phrase (owner, org_id, text, kept_by, step) values ($1, $2, $3, $4, $5) on conflict do nothing returning id', [shared ? null : keeper.userId, keeper.organisationId, text.trim(), keeper.userId, step]);
  return row ?? refuse('conflict', 'PHRASE_KEPT', '已有同样的常用语。', 'The phrase is kept already.');
}

/** One's own; those of the organisation by its leaders only. */
export async function dropPhrase(sql: Sql, { userId, organisationId }: PhraseKeeper, id: string, leads: boolean): Promise<{ readonly id: string } | Refusal> {
  const dropped = await sql.run('delete from opinion_phrase where id = $1 and org_id = $3 and (owner = $2 or (owner is null and $4))', [id, userId, organisationId, leads]);
  return dropped === 0 ? refuse('unknown', 'PHRASE_UNKNOWN', '没有这条常用语，或不能由您删除。', 'There is no such phrase, or it is not yours to delete.') : { id };
}
