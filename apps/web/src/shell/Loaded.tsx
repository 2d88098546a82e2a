import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailurePage } from './FailurePage.js';
import { Waiting } from './Waiting.js';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly rows?: number;
  /** Without it there is nothing else on the page. */
  readonly page?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Skeleton while loading, the reason when it failed, the content once it is there. */
export function Loaded<Data>({ query, rows = 6, page = false, children }: Props<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <FailurePage inside={!page} error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting rows={rows} />;
}
