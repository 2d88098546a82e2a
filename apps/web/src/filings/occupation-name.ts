import type { Signs } from '../i18n/signs.js';

/** 职业（工种） as people read it. */
export function occupationName({ occupation, workType }: { readonly occupation: string; readonly workType?: string | null }, { open, close }: Pick<Signs, 'open' | 'close'>): string {
  return workType === undefined || workType === null ? occupation : `${occupation}${open}${workType}${close}`;
}
