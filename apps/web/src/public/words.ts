import { createStore, useStore } from '../api/store.js';
import type { Bilingual } from '../api/types.js';
import { publicPages as en } from '../i18n/en/public.js';
import { signsOf, type Signs } from '../i18n/signs.js';
import { counted, written } from '../i18n/noun.js';
import type { Translation } from '../i18n/text-tree.js';
import { publicPages as zh } from '../i18n/zh-CN/public.js';

/** The public pages carry no translation library: two word lists and a switch are enough. */
type Language = 'zh-CN' | 'en';

const KEY = 'beian.language';

const language = createStore<Language>(localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN');
document.documentElement.lang = language.get();

export function switchLanguage(): void {
  const next = language.get() === 'en' ? 'zh-CN' : 'en';
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}

export interface Words {
  readonly words: Translation<typeof zh>;
  readonly text: (text: Bilingual | string | null | undefined) => string;
  /** Of what is written in Chinese only, on an English page. */
  readonly isEnglish: boolean;
  readonly signs: Signs;
  readonly other: Language;
}

export function useWords(): Words {
  const isEnglish = useStore(language) === 'en';
  return {
    words: isEnglish ? en : zh, isEnglish, signs: signsOf(isEnglish), other: isEnglish ? 'zh-CN' : 'en',
    text: (given) => (given === null || given === undefined ? '' : typeof given === 'string' ? given : (isEnglish ? given.en : given.zh) || given.zh),
  };
}

/** Fills the blanks of a text. */
export const fill = (text: string, blanks: Readonly<Record<string, string | number>>): string => 
  text.replace(written, (_, name: string, one: string | undefined, many: string | undefined) => (one === undefined ? String(blanks[name] ?? '') : counted(blanks[name], one, many)));
