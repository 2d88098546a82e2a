import type { QueryClient } from '@tanstack/react-query';
import { listTasks, type Box, type TaskPage, type TaskRow } from '../../api/tasks.js';
import type { Shown } from './inbox-address.js';

/** What is drawn at once comes soon; who goes on is given more at a time. */
const [FIRST, MORE] = [50, 100] as const;

export interface Listed extends Pick<Shown, 'filter' | 'sort'> {
  readonly box: Box;
}

/** A page with the place in the order at which it begins. */
export interface InboxPart extends Pick<TaskPage, 'items' | 'next'>, Partial<Pick<TaskPage, 'counts'>> {
  readonly from: string | undefined;
}

export const partKey = ({ box, filter, sort }: Listed, index: number): readonly unknown[] => ['tasks', box, filter, sort, index];

/** A page begins where the one before it ends now: that one is waited for while it is read anew. */
async function beginningOf(client: QueryClient, listed: Listed, index: number): Promise<string | undefined> {
  if (index === 0) return undefined;
  const queryKey = partKey(listed, index - 1);
  const coming = client.isFetching({ queryKey, exact: true }) > 0;
  const before = coming ? await client.fetchQuery({ ...partOf(client, listed, index - 1), staleTime: 0 }) : client.getQueryData<InboxPart>(queryKey);
  return before?.next ?? undefined;
}

export const partOf = (client: QueryClient, listed: Listed, index: number): { readonly queryKey: readonly unknown[]; readonly queryFn: () => Promise<InboxPart> } => ({
  queryKey: partKey(listed, index),
  queryFn: async () => {
    const from = await beginningOf(client, listed, index);
    // The page before became the last one meanwhile: nothing of this one is shown.
    if (index > 0 && from === undefined) return { items: [], next: null, from };
    return { ...(await listTasks(listed.box, index === 0 ? FIRST : MORE, listed.filter, listed.sort, from)), from };
  },
});

export interface InboxRows {
  readonly rows: readonly TaskRow[];
  /** By the index of a row, the page it came with. */
  readonly pages: readonly number[];
}

/** What several pages, read at different moments, show together: each task once, and nothing beyond the page that is the last by now. */
export function rowsOf(parts: readonly (InboxPart | undefined)[]): InboxRows {
  const last = parts.findIndex((part) => part?.next === null);
  const shown = last < 0 ? parts : parts.slice(0, last + 1);
  const rows = new Map<string, { readonly row: TaskRow; readonly page: number }>();
  for (const [page, part] of shown.entries()) for (const row of part?.items ?? []) if (!rows.has(row.id)) rows.set(row.id, { row, page });
  const all = [...rows.values()];
  return { rows: all.map(({ row }) => row), pages: all.map(({ page }) => page) };
}

/** Pages that no longer begin where the one before them ends. */
export const outOfPlace = (parts: readonly (InboxPart | undefined)[]): readonly number[] =>
  parts.flatMap((part, index) => (index > 0 && part !== undefined && part.from !== (parts[index - 1]?.next ?? undefined) ? [index] : []));

/** How many pages of it lie here from before. */
export function keptParts(client: QueryClient, listed: Listed): number {
  let count = 1;
  while (client.getQueryData(partKey(listed, count)) !== undefined) count++;
  return count;
}
