import { refuse, type Refusal } from '../acts/refusal.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import type { Box, Sort } from './inbox-question.js';

export interface NewInboxView {
  readonly name: string;
  readonly box: Box;
  readonly filter: { readonly procedure: string; readonly region: string; readonly q: string };
  readonly sort: Sort;
  readonly columns: readonly string[];
  /** The one the inbox opens with. */
  readonly standing: boolean;
}

export interface InboxView extends NewInboxView {
  readonly id: string;
  readonly revision: number;
}

const mostViews = 30;
const unknown = refuse('unknown', 'VIEW_UNKNOWN', '没有这个视图。', 'There is no such view.');

export function listViews(sql: Sql, owner: string): Promise<readonly InboxView[]> {
  return sql.rows<InboxView & Record<string, unknown>>('select id, name, box, filter, sort, columns, standing, revision from inbox_view where owner = $1 order by lower(name)', [owner]);
}

/** A new view, or another content of one: `revision` is what its owner saw. At most one is the standing one. */
export function saveView(database: Database, owner: string, view: NewInboxView, known: { readonly id: string; readonly revision: number } | null): Promise<InboxView | Refusal> {
  return database.transaction(async (sql) => {
    await sql.rows('select 1 from user_account where id = $1 for no key update', [owner]);
    const present = await listViews(sql, owner);
    const refused = refusal(present, view.name, known);
    if (refused !== null) return refused;
    if (view.standing) await sql.run('update inbox_view set standing = false where owner = $1 and standing and id is distinct from $2::uuid', [owner, known?.id ?? null]);
    const values = [owner, view.name.trim(), view.box, JSON.stringify(view.filter), view.sort, view.columns, view.standing];
    const row = await sql.row<{ id: string; revision: number }>(
      known === null
        ? 'insert into inbox_view (owner, name, box, filter, sort, columns, standing) values ($1, $2, $3, $4, $5, $6, $7) returning id, revision'
        : 'update inbox_view set name = $2, box = $3, filter = $4, sort = $5, columns = $6, standing = $7, revision = revision + 1 where owner = $1 and id = $8 returning id, revision',
      known === null ? values : [...values, known.id]);
    return row === null ? unknown : { ...view, name: view.name.trim(), ...row };
  });
}

function refusal(present: readonly InboxView[], name: string, known: { readonly id: string; readonly revision: number } | null): Refusal | null {
  const before = present.find(({ id }) => id === known?.id);
  if (known !== null && before === undefined) return unknown;
  if (before !== undefined && before.revision !== known?.revision) {
    return refuse('conflict', 'VIEW_CHANGED', '视图已在别处修改，请刷新后重试。', 'The view was changed elsewhere; reload and try again.', { current: { revision: before.revision } });
  }
  if (present.some((other) => other.id !== known?.id && other.name.toLowerCase() === name.trim().toLowerCase())) {
    return refuse('conflict', 'VIEW_NAME_TAKEN', '已有同名视图，请换一个名称。', 'You have a view of this name; choose another one.');
  }
  return known === null && present.length >= mostViews ? refuse('conflict', 'VIEWS_FULL', `最多保存 ${mostViews} 个视图，请先删除不用的。`, `You can keep ${mostViews} views; delete one first.`) : null;
}

export async function deleteView(sql: Sql, owner: string, id: string): Promise<Refusal | { readonly id: string }> {
  return (await sql.run('delete from inbox_view where owner = $1 and id = $2', [owner, id])) === 0 ? unknown : { id };
}
