import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { useStore } from '../api/store.js';
import { isDark, isLarge, isStill } from '../theme/appearance.js';
import { themeOf } from '../theme/theme.js';
import { useLanguage } from './use-text.js';

/** The component library speaks the user's language and wears our theme. */
export function Localised({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const [dark, large] = [useStore(isDark), useStore(isLarge)];
  const theme = useMemo(() => themeOf({ dark, large, still: isStill }), [dark, large]);
  useEffect(() => {
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  }, [language]);
  return (
    <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <App>{children}</App>
    </ConfigProvider>
  );
}
