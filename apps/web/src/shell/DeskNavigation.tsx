import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession, useUser } from '../session/session-context.js';
import { currentItem, navigationOf } from './navigation.js';

export function DeskNavigation({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const user = useUser();
  const { pathname } = useLocation();
  const groups = navigationOf(user, session.mode === 'training');
  const current = currentItem(groups.flatMap(({ items }) => items), pathname);
  const menuItems = groups.map(({ desk, items }) => ({
    key: desk, type: 'group' as const, label: t(`shell.desk.${desk}`),
    children: items.map(({ to, text, icon }) => ({ key: to, icon, label: <Link to={to} {...(onGo ? { onClick: onGo } : {})}>{t(`shell.nav.${text}`)}</Link> })),
  }));
  return <nav aria-label={t('shell.menu')}><Menu mode="inline" tabIndex={-1} selectedKeys={current ? [current.to] : []} items={menuItems} style={{ border: 0 }} /></nav>;
}
