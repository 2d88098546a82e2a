import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileSearchOutlined } from '../theme/icons.js';
import { LinkButton } from './LinkButton.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Result icon={<FileSearchOutlined />} title={<h1 className="result-title">{t('shell.notFoundTitle')}</h1>} subTitle={t('shell.notFoundText')} extra={<LinkButton to="/" type="primary">{t('shell.toStart')}</LinkButton>} />;
}
