import { useTranslation } from 'react-i18next';
import { FileSearchOutlined } from '../theme/icons.js';
import { LinkButton } from './LinkButton.js';
import { Outcome } from './Outcome.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Outcome sign={<FileSearchOutlined />} title={t('shell.notFoundTitle')} text={t('shell.notFoundText')} acts={<LinkButton to="/" type="primary">{t('shell.toStart')}</LinkButton>} />;
}
