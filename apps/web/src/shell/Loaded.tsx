import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailurePage } from './FailurePage.js';
import { Waiting } from './Waiting.js';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Skeleton while loading, the reason when it failed, the content once it is there. */
export function Loaded<Data>({ query, rows = 6, children }: Props<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <FailurePage error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting rows={rows} />;
}
