import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';

/** Another page was gone to and is still being loaded. */
export function OpeningLine() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  return state === 'idle' ? null : <div className="opening-line" role="progressbar" aria-label={t('shell.opening')} />;
}
