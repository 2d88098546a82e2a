import { atPlace } from './fleet.js';
import { act, answer, api } from './http.js';
import type { Told } from './types.js';

export type Incident = Told<'IncidentDto'>;

export const listIncidents = (place: string): Promise<readonly Incident[]> => answer(api.GET('/api/v1/incidents', { params: { query: atPlace(place) } }));

export function actOnIncident(id: string, how: 'retry' | 'resume') {
  const asked = { params: { path: { id } }, headers: act() };
  return how === 'retry' ? answer(api.POST('/api/v1/incidents/{id}/retry', asked)) : answer(api.POST('/api/v1/incidents/{id}/resume', asked));
}
