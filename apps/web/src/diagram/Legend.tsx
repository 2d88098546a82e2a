import { useTranslation } from 'react-i18next';

export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('cases.legend')}>
      <li><span className="diagram-sign sign-done">✓</span>{t('cases.legendDone')}</li>
      <li><span className="diagram-sign sign-current"></span>{t('cases.legendCurrent')}</li>
      <li><span className="diagram-sign sign-ahead"></span>{t('cases.legendAhead')}</li>
      <li><span className="diagram-sign sign-cancelled">✕</span>{t('cases.legendCancelled')}</li>
    </ul>
  );
}
