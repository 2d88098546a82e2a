import { MenuOutlined } from '../theme/icons.js';
import { Button, Drawer, Layout } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import type { SessionUser } from '../api/session.js';
import { useStore } from '../api/store.js';
import { SearchButton } from '../search/SearchButton.js';
import { useSession } from '../session/session-context.js';
import { isLarge } from '../theme/appearance.js';
import { DeskNavigation } from './DeskNavigation.js';
import { ExpiredSessionDialog } from './ExpiredSessionDialog.js';
import { HeaderClock } from './HeaderClock.js';
import { IdleNotice } from './IdleNotice.js';
import { LeaveGuard } from './LeaveGuard.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { NotificationBell } from './NotificationBell.js';
import { OpeningLine } from './OpeningLine.js';
import { ServerAwayBanner } from './ServerAwayBanner.js';
import { TrainingBanner } from './TrainingBanner.js';
import { useLiveEvents } from './use-live-events.js';
import { UserMenu } from './UserMenu.js';
import { useWide } from './use-wide.js';

/** A first password, or a missing second factor, comes before all work. */
const mustAct = (user: SessionUser): boolean => user.mustChangePassword === true || user.mustEnrolSecondFactor === true;

export function AppShell() {
  const { t } = useTranslation();
  const { session } = useSession();
  const location = useLocation();
  const wide = useWide(900);
  const large = useStore(isLarge);
  const [menuOpen, setMenuOpen] = useState(false);
  useLiveEvents(session.user !== null);
  if (!session.user) return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />;

  if (mustAct(session.user) && location.pathname !== '/account') return <Navigate to="/account" replace />;
  /** Beside its material a task needs the whole width. */
  const atWork = location.pathname.startsWith('/officer/tasks/');

  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip-link" href="#content">{t('common.skipToContent')}</a>
      {session.mode === 'training' && <TrainingBanner />}
      <Layout.Header className="shell-header">
        {(!wide || atWork) && <Button type="text" icon={<MenuOutlined />} aria-label={t('shell.menu')} onClick={() => setMenuOpen(true)} />}
        <Link to="/" className="shell-brand"><img src="/favicon.svg" alt="" />{wide ? t('common.productName') : t('common.productShort')}</Link>
        <div className="shell-spacer" />
        <SearchButton wide={wide} />
        <HeaderClock />
        <LanguageSwitch />
        <NotificationBell />
        <UserMenu />
        <OpeningLine />
      </Layout.Header>
      <ServerAwayBanner />
      <IdleNotice />
      <Layout>
        {wide && !atWork && <Layout.Sider width={large ? 264 : 208} className="shell-sider"><DeskNavigation /></Layout.Sider>}
        <Layout.Content className="shell-main" id="content" tabIndex={-1}>
          <Outlet />
        </Layout.Content>
      </Layout>
      <Drawer open={menuOpen && (!wide || atWork)} onClose={() => setMenuOpen(false)} placement="left" size={260} title={t('shell.menu')}>
        <DeskNavigation onGo={() => setMenuOpen(false)} />
      </Drawer>
      <LeaveGuard />
      <ExpiredSessionDialog />
    </Layout>
  );
}
