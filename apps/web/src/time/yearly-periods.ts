import type { Language } from '../i18n/language.js';

const PERIODS = /^\d\d-\d\d\/\d\d-\d\d( \d\d-\d\d\/\d\d-\d\d)*$/;

/** Periods that come every year, `03-15/03-30 07-15/07-30`, as people say them; any other text stays as it is. */
export function yearlyPeriods(text: string, language: Language): string {
  if (!PERIODS.test(text)) return text;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  // A leap year, so that the last of February is a day of it.
  const said = (monthAndDay: string): string => day.format(new Date(`2024-${monthAndDay}T00:00:00Z`));
  return text.split(' ').map((period) => period.split('/').map(said).join(language === 'en' ? ' to ' : '至')).join(language === 'en' ? ', ' : '、');
}
