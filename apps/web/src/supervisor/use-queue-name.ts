import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What people call a queue: an organ by its name, institutions and panels together. */
export function useQueueName(): (key: string, name: string | null) => string {
  const { t } = useTranslation();
  return useCallback((key, name) => (key === 'institutions' ? t('overview.institutions') : key === 'experts' ? t('overview.experts') : (name ?? key)), [t]);
}
