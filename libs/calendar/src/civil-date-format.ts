import { fieldsOf, weekday, type CivilDate } from './civil-date.js';

const WEEKDAYS_ZH = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** `2024年4月3日`: Arabic digits without leading zeros, as GB/T 9704-2012 asks in official letters. */
export function formatCivilDateZh(date: CivilDate): string {
  const { year, month, day } = fieldsOf(date);
  return `${year}年${month}月${day}日`;
}

export function formatCivilDateEn(date: CivilDate): string {
  const { year, month, day } = fieldsOf(date);
  return `${day} ${MONTHS_EN[month - 1]} ${year}`;
}

export function formatWeekdayZh(date: CivilDate): string {
  return WEEKDAYS_ZH[weekday(date) - 1] ?? '';
}

export function formatWeekdayEn(date: CivilDate): string {
  return WEEKDAYS_EN[weekday(date) - 1] ?? '';
}
