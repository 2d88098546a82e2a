import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../api/store.js';
import { NoOption } from '../shell/NoOption.js';
import { isDark, isLarge, isStill } from '../theme/appearance.js';
import { themeOf } from '../theme/theme.js';
import { calledByWhatItShows, quietSigns } from './quiet-library.js';
import { useLanguage } from './use-text.js';

const LOCALES = { 'zh-CN': calledByWhatItShows(zhCN, '显示密码'), en: calledByWhatItShows(enUS, 'Show the password') };

/** The component library speaks the user's language and wears our theme. */
export function Localised({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const [dark, large] = [useStore(isDark), useStore(isLarge)];
  const { t } = useTranslation();
  /** Lists and calendars open at the end of the page: a place of their own there, where readers that jump from place to place find them. */
  const opened = useRef<HTMLElement>(null);
  const theme = useMemo(() => themeOf({ dark, large, still: isStill }), [dark, large]);
  useEffect(() => {
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  }, [language]);
  return (
    <ConfigProvider
      locale={LOCALES[language]} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }} {...quietSigns(t('common.search'))}
      renderEmpty={(part) => (part === 'Select' ? <NoOption>{t('common.empty')}</NoOption> : undefined)}
      getPopupContainer={() => opened.current ?? document.body}
    >
      <App>{children}</App>
      <section ref={opened} aria-label={t('common.opened')} />
    </ConfigProvider>
  );
}
