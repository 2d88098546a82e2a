import { useInfiniteQuery } from '@tanstack/react-query';
import type { Box, TaskRow } from '../api/tasks.js';
import { listTasks } from '../api/tasks.js';

export interface InboxFilter {
  readonly procedure: string;
  readonly region: string;
  readonly q: string;
}

const PAGE = 50;

export function useInbox(box: Box, filter: InboxFilter) {
  const query = useInfiniteQuery({
    queryKey: ['tasks', box, filter],
    queryFn: ({ pageParam }) => listTasks({ box, ...filter, limit: PAGE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows: readonly TaskRow[] = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return { query, rows, counts: query.data?.pages[0]?.counts ?? null };
}
