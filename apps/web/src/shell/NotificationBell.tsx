import { BellOutlined } from '../theme/icons.js';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Button, Empty, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notification } from '../api/notifications.js';
import { listNotifications, markNotificationsRead } from '../api/notifications.js';
import { useText } from '../i18n/use-text.js';
import { dateTimeOf } from '../time/format.js';

function NotificationLine({ notification }: { readonly notification: Notification }) {
  const text = useText();
  const title = text(notification.title);
  return (
    <li className={notification.read ? 'notification' : 'notification notification-new'}>
      {notification.caseId === null ? <b>{title}</b> : <Link to={`/cases/${notification.caseId}`}>{title}</Link>}
      <div>{text(notification.body)}</div>
      <time className="muted num">{dateTimeOf(notification.at)}</time>
    </li>
  );
}

export function NotificationBell() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['notifications'], queryFn: listNotifications });
  const items = data?.items ?? [];
  const unread = items.filter(({ read }) => !read);

  async function readAll() {
    await markNotificationsRead(unread.map(({ id }) => id));
    await client.invalidateQueries({ queryKey: ['notifications'] });
  }

  const list = items.length === 0
    ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('shell.noNotifications')} />
    : <ul className="notifications">{items.map((notification) => <NotificationLine key={notification.id} notification={notification} />)}</ul>;
  const readButton = unread.length > 0 ? <Button type="link" size="small" onClick={() => void readAll()}>{t('shell.markAllRead')}</Button> : null;

  return (
    <Popover trigger="click" placement="bottom" classNames={{ root: 'notification-popover' }} content={<section aria-label={t('shell.notifications')}><div className="notification-head"><b>{t('shell.notifications')}</b>{readButton}</div>{list}</section>}>
      <Button type="text" aria-label={`${t('shell.notifications')} ${data?.unread ?? 0}`} icon={<Badge count={data?.unread ?? 0} size="small"><BellOutlined style={{ color: '#fff', fontSize: 17 }} /></Badge>} />
    </Popover>
  );
}
