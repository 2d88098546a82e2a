import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { useCallback, useMemo } from 'react';
import { readSession } from '../api/session.js';
import { FailurePage } from '../shell/FailurePage.js';
import { SessionContext } from './session-context.js';

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000, retry: false });
  const refresh = useCallback(async () => {
    await refetch();
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }, [client, refetch]);
  const value = useMemo(() => (data ? { session: data, refresh } : null), [data, refresh]);
  if (value) return <SessionContext value={value}>{children}</SessionContext>;
  if (error) return <FailurePage error={error} onRetry={() => void refetch()} />;
  return <Spin fullscreen delay={300} />;
}
