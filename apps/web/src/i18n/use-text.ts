import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../api/types.js';
import type { Language } from './language.js';
import { isLanguage } from './language.js';
import { signsOf, type Signs } from './signs.js';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'zh-CN';
}

export const useSigns = (): Signs => signsOf(useLanguage() === 'en');

/** Picks the user's language from a text that the api gives in both; falls back to Chinese. */
export function useText(): (text: Bilingual | string | null | undefined) => string {
  const language = useLanguage();
  return useCallback((text) => {
    if (text === null || text === undefined) return '';
    if (typeof text === 'string') return text;
    return (language === 'en' ? text.en : text.zh) || text.zh;
  }, [language]);
}
