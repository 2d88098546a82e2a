import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-text.js';
import { dateTimeOf, weekdayOf } from '../time/format.js';
import { useNow } from './use-now.js';

export function HeaderClock() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  return <time className="shell-clock" dateTime={now.toISOString()} title={t('shell.clock')}>{`${dateTimeOf(now.toISOString())} ${weekdayOf(now, language)}`}</time>;
}
