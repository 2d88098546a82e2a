import { act, answer, api } from './http.js';
import type { Schemas, Told } from './types.js';

export type Cover = Told<'CoverDto'>;
export type CoverColleague = Told<'CoverColleagueDto'>;
export type NewCover = Schemas['NewCoverDto'];

const at = (id: string) => ({ params: { path: { id } } });

export const listCovers = (): Promise<readonly Cover[]> => answer(api.GET('/api/v1/covers'));
export const listCoverColleagues = (): Promise<readonly CoverColleague[]> => answer(api.GET('/api/v1/covers/colleagues'));
export const nameCover = (cover: NewCover, key: string): Promise<Cover> => answer(api.POST('/api/v1/covers', { body: cover, headers: act(key) }));
export const endCover = (id: string): Promise<Cover> => answer(api.POST('/api/v1/covers/{id}/end', { ...at(id), headers: act() }));
export const confirmCover = (id: string): Promise<Cover> => answer(api.POST('/api/v1/covers/{id}/confirm', { ...at(id), headers: act() }));
