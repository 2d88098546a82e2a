import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileSearchOutlined } from '../theme/icons.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Result icon={<FileSearchOutlined />} title={<h1 className="result-title">{t('shell.notFoundTitle')}</h1>} subTitle={t('shell.notFoundText')} extra={<Link to="/"><Button type="primary">{t('shell.toStart')}</Button></Link>} />;
}
