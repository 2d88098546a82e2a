import { answer, api } from './http.js';
import type { Told } from './types.js';

export type Found = Told<'FoundDto'>;

export const searchEverything = (q: string, signal: AbortSignal): Promise<Found> => answer(api.POST('/api/v1/search', { body: { q }, signal }));
