import { useQuery } from '@tanstack/react-query';
import { readFleetChoices } from '../api/fleet.js';
import { PlaceSelect } from './PlaceSelect.js';
import { usePlace } from './use-place.js';

/** Chooses the place that the page counts at. */
export function PlaceChoice() {
  const [place, choose] = usePlace();
  const { data } = useQuery({ queryKey: ['fleet', 'choices'], queryFn: readFleetChoices, staleTime: 60_000 });
  return <PlaceSelect places={data?.places ?? []} place={place} onChange={choose} />;
}
