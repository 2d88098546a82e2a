import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.js';

/** A refusal stays a refusal; only an unreachable server is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, refetchOnWindowFocus: true, retry: (count, error) => !(error instanceof ProblemError) && count < 2 },
      mutations: { retry: false },
    },
  });
}
