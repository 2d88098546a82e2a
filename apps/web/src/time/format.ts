import type { Language } from '../i18n/language.js';

const zone = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function beijing(instant: Date): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
}

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** 2024-04-03, whatever the time zone of the reader's machine. */
export function dateOf(text: string | null | undefined): string {
  if (!text) return '';
  if (CIVIL_DATE.test(text)) return text;
  const { year, month, day } = beijing(new Date(text));
  return `${year}-${month}-${day}`;
}

/** Last day of a period that ends at this instant: midnight ends the day before it. */
export function dueDateOf(text: string | null | undefined): string {
  if (!text || CIVIL_DATE.test(text)) return text ?? '';
  return dateOf(new Date(new Date(text).getTime() - 1).toISOString());
}

/** 2024-04-03 09:30, Beijing time. */
export function dateTimeOf(text: string | null | undefined): string {
  if (!text) return '';
  if (CIVIL_DATE.test(text)) return text;
  const { year, month, day, hour, minute } = beijing(new Date(text));
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

export function weekdayOf(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short' }).format(instant);
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
