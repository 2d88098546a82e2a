import { act, answer, api } from './http.js';
import type { Told } from './types.js';

export type Phrase = Told<'PhraseDto'>;

export const listPhrases = (step: string): Promise<readonly Phrase[]> => answer(api.GET('/api/v1/phrases', { params: { query: { step } } }));
export const keepPhrase = (text: string, shared: boolean, step: string): Promise<readonly Phrase[]> => answer(api.POST('/api/v1/phrases', { body: { text, shared, step }, headers: act() }));
export const dropPhrase = (id: string, step: string): Promise<readonly Phrase[]> => answer(api.DELETE('/api/v1/phrases/{id}', { params: { path: { id }, query: { step } } }));
