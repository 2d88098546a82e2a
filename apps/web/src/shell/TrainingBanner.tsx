import { useTranslation } from 'react-i18next';

export function TrainingBanner() {
  const { t } = useTranslation();
  return <div className="banner-training" role="note">{t('shell.trainingBanner')}</div>;
}
