import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Box, TaskRow } from '../api/tasks.js';
import { listTasks } from '../api/tasks.js';
import type { Shown } from './inbox/inbox-address.js';

const PAGE = 50;

export function useInbox(box: Box, { filter, sort }: Pick<Shown, 'filter' | 'sort'>) {
  const query = useInfiniteQuery({
    queryKey: ['tasks', box, filter, sort],
    queryFn: ({ pageParam }) => listTasks(box, PAGE, filter, sort, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const rows: readonly TaskRow[] = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const loadMore = useCallback(() => void (hasNextPage && !isFetching && fetchNextPage()), [hasNextPage, isFetching, fetchNextPage]);
  return { query, rows, counts: data?.pages[0]?.counts ?? null, loadMore };
}
