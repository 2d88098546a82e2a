import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.js';
import { counted } from './noun.js';
import { zhCN } from './zh-CN/index.js';

export type Language = 'zh-CN' | 'en';

const KEY = 'beian.language';

export const isLanguage = (value: unknown): value is Language => value === 'zh-CN' || value === 'en';

export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : 'zh-CN';
}

function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
  }
}

export async function startLanguages(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language, fallbackLng: 'zh-CN', interpolation: { escapeValue: false },
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  });
  i18next.services.formatter?.add('noun', (count: unknown, _language, { one, many }: Readonly<Record<string, string>>) => counted(count, one ?? '', many));
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
