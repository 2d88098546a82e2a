import { answer, api } from './http.js';
import type { Told } from './types.js';

export type RuleText = Told<'RuleDto'>;

export const listRules = (): Promise<readonly RuleText[]> => answer(api.GET('/api/v1/rules'));
