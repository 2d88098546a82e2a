import { useInfiniteQuery } from '@tanstack/react-query';
import type { Box, TaskFilter, TaskRow } from '../api/tasks.js';
import { listTasks } from '../api/tasks.js';

const PAGE = 50;

export function useInbox(box: Box, filter: TaskFilter) {
  const query = useInfiniteQuery({
    queryKey: ['tasks', box, filter],
    queryFn: ({ pageParam }) => listTasks(box, PAGE, filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows: readonly TaskRow[] = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return { query, rows, counts: query.data?.pages[0]?.counts ?? null };
}
