import { GlobalOutlined } from '../theme/icons.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-text.js';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void changeLanguage(other)}>{t('shell.switchLanguage')}</Button>;
}
