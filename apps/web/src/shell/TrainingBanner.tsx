import { useTranslation } from 'react-i18next';

export function TrainingBanner() {
  const { t } = useTranslation();
  return <aside className="banner-training" aria-label={t('shell.trainingMode')}>{t('shell.trainingBanner')}</aside>;
}
