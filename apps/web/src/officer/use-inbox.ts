import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Box } from '../api/tasks.js';
import type { Shown } from './inbox/inbox-address.js';
import { keptParts, outOfPlace, partKey, partOf, rowsOf, type InboxPart } from './inbox/inbox-pages.js';

/** What the server tells of is read anew; nothing else makes a page older. */
const HOUR = 3_600_000;

const combine = (results: readonly UseQueryResult<InboxPart>[]) => ({
  parts: results.map(({ data }) => data), failure: results[0]?.isLoadingError === true ? results[0].error : null,
  waiting: results.some(({ isPending, isFetching }) => isPending && isFetching), broken: results.findIndex(({ isLoadingError }) => isLoadingError),
});

/**
 * The tasks of a box, page after page, each page a question of its own. When something changed, the first one and the one in sight are
 * asked again, however many are here; each other one when it comes into sight.
 */
export function useInbox(box: Box, { filter, sort }: Pick<Shown, 'filter' | 'sort'>) {
  const client = useQueryClient();
  const listed = useMemo(() => ({ box, filter, sort }), [box, filter, sort]);
  const [reached, setReached] = useState({ listed, count: keptParts(client, listed), sight: 0 });
  const { count, sight } = reached.listed === listed ? reached : { count: keptParts(client, listed), sight: 0 };
  const { parts, failure, waiting, broken } = useQueries({
    queries: Array.from({ length: count }, (_each, index) => ({
      ...partOf(client, listed, index), ...(index > 0 ? { staleTime: HOUR } : {}),
      enabled: ({ state }: { readonly state: { readonly data: InboxPart | undefined } }) => index === 0 || index === sight || state.data === undefined,
    })),
    combine,
  });
  const { rows, pages } = useMemo(() => rowsOf(parts), [parts]);
  const more = parts[0] !== undefined && parts.every((part) => part?.next !== null);

  useEffect(() => {
    for (const queryKey of outOfPlace(parts).map((index) => partKey(listed, index))) {
      if (client.isFetching({ queryKey, exact: true }) === 0) void client.invalidateQueries({ queryKey, exact: true });
    }
  }, [client, listed, parts]);

  const approach = useCallback(() => {
    if (more && !waiting && broken < 0) setReached({ listed, count: count + 1, sight });
  }, [more, waiting, broken, listed, count, sight]);
  const ask = useCallback((index: number) => void client.refetchQueries({ queryKey: partKey(listed, index), exact: true }), [client, listed]);
  const onSight = useCallback((index: number) => {
    const page = pages[index] ?? 0;
    if (page !== sight) setReached({ listed, count, sight: page });
  }, [pages, sight, listed, count]);
  return {
    rows, counts: parts[0]?.counts ?? null, pending: parts[0] === undefined, failure, more, loadingMore: count > 1 && waiting,
    /** On nearing the end; what could not be had is asked for again by hand alone. */
    approach, loadMore: () => (broken < 0 ? approach() : ask(broken)), retry: () => ask(0), onSight,
  };
}
