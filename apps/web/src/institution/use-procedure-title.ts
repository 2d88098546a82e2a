import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { listProcedures } from '../api/procedures.js';
import type { Bilingual } from '../api/types.js';

export function useProcedureTitle(): (procedureId: string) => Bilingual | string {
  const { data } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  return useCallback((procedureId) => data?.find(({ id }) => id === procedureId)?.title ?? procedureId, [data]);
}
