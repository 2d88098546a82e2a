import { answer, api, given } from './http.js';
import type { Told } from './types.js';

export type SupposedClock = Told<'SupposedClockDto'>;
export type ClockDay = Told<'ClockDayDto'>;

/** Civil dates; what is not supposed is empty. */
export interface Supposition {
  readonly acceptedOn: string;
  readonly suspendedFrom: string;
  readonly suspendedTo: string;
  readonly resumedOn: string;
  /** Working days. */
  readonly limit: number | null;
}

export const NOTHING_SUPPOSED: Supposition = { acceptedOn: '', suspendedFrom: '', suspendedTo: '', resumedOn: '', limit: null };

export function readSupposedClock(id: string, { limit, ...dates }: Supposition): Promise<SupposedClock> {
  const query = { ...Object.fromEntries(Object.entries(dates).filter(([, day]) => given(day) !== undefined)), ...(limit === null ? {} : { limit }) };
  return answer(api.GET('/api/v1/cases/{id}/supposed-clock', { params: { path: { id }, query } }));
}
