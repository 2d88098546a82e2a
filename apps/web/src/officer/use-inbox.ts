import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Box, TaskRow } from '../api/tasks.js';
import { listTasks } from '../api/tasks.js';
import type { Shown } from './inbox/inbox-address.js';

/** What is drawn at once comes soon; who goes on is given more at a time. */
const [FIRST, MORE] = [50, 100] as const;

export function useInbox(box: Box, { filter, sort }: Pick<Shown, 'filter' | 'sort'>) {
  const query = useInfiniteQuery({
    queryKey: ['tasks', box, filter, sort],
    queryFn: ({ pageParam }) => listTasks(box, pageParam === undefined ? FIRST : MORE, filter, sort, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const rows: readonly TaskRow[] = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const loadMore = useCallback(() => void (hasNextPage && !isFetching && fetchNextPage()), [hasNextPage, isFetching, fetchNextPage]);
  return { query, rows, counts: data?.pages[0]?.counts ?? null, loadMore };
}
