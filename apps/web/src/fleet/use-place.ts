import { useSearchParams } from 'react-router';

/** The place that a page of the supervisor counts at stands in its address; empty: the widest of the person. */
export function usePlace(): readonly [place: string, choose: (place: string) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (place: string) => setSearch((now) => {
    const next = new URLSearchParams(now);
    next.set('place', place);
    return next;
  });
  return [search.get('place') ?? '', choose];
}
