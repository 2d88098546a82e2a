import { BellOutlined } from '../theme/icons.js';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_NOTIFICATIONS, listNotifications } from '../api/notifications.js';
import { NotificationLine } from '../notifications/NotificationLine.js';
import { useMarkRead } from '../notifications/use-mark-read.js';
import { PressedPanel } from './PressedPanel.js';

/** More are told as more than these, to the eye and to a reader alike. */
const MOST_SHOWN = 99;

/** The newest, from any page; older ones have a page of their own. */
export function NotificationBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ queryKey: ['notifications'], queryFn: () => listNotifications(ALL_NOTIFICATIONS) });
  const marking = useMarkRead();
  const items = data?.items ?? [];
  const newest = items[0]?.id;
  const unread = data?.unread ?? 0;

  const list = items.length === 0
    ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('shell.noNotifications')} />
    : (
      <ul className="notifications">
        {items.map((notification) => (
          <NotificationLine key={notification.id} notification={notification} onOpen={(opened) => {
            marking.one(opened);
            setOpen(false);
          }} />
        ))}
      </ul>
    );

  return (
    <PressedPanel
      label={t('shell.notifications')} placement="bottom" open={open} onOpen={setOpen} panelClass="notification-popover"
      type="text" aria-label={`${t('shell.notifications')} ${unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}`} icon={<Badge count={unread} overflowCount={MOST_SHOWN} size="small"><BellOutlined style={{ color: 'var(--on-fill)', fontSize: 17 }} /></Badge>}
      content={(
        <>
          <div className="notification-head"><b>{t('shell.notifications')}</b>{unread > 0 && newest !== undefined && <Button type="link" size="small" loading={marking.isMarking} onClick={() => marking.all(newest)}>{t('shell.markAllRead')}</Button>}</div>
          {list}
          <div className="notification-foot"><Link to="/notifications" onClick={() => setOpen(false)}>{t('notifications.all')}</Link></div>
        </>
      )}
    />
  );
}
