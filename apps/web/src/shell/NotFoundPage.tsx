import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileSearchOutlined } from '../theme/icons.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Result icon={<FileSearchOutlined />} title={t('shell.notFoundTitle')} subTitle={t('shell.notFoundText')} extra={<Link to="/"><Button type="primary">{t('shell.toStart')}</Button></Link>} />;
}
