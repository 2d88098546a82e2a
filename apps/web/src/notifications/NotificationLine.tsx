import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notification } from '../api/notifications.js';
import { useText } from '../i18n/use-text.js';
import { seesCases, useUser } from '../session/session-context.js';
import { dateTimeOf } from '../time/format.js';
import './notifications.css';

interface Props {
  readonly notification: Notification;
  /** Opening what it is about is reading it. */
  readonly onOpen?: ((notification: Notification) => void) | undefined;
}

const pageOf = ({ caseId, filingId }: Notification): string | null => (caseId !== null ? `/cases/${caseId}` : filingId === null ? null : `/filings/${filingId}`);

export function NotificationLine({ notification, onOpen }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const title = text(notification.title);
  const user = useUser();
  const page = seesCases(user) ? pageOf(notification) : null;
  return (
    <li className={notification.read ? 'notification' : 'notification notification-new'}>
      {page === null ? <b>{title}</b> : <Link to={page} onClick={() => onOpen?.(notification)}>{title}</Link>}
      {!notification.read && <span className="notification-unread">{t('notifications.unread')}</span>}
      <div>{text(notification.body)}</div>
      <time className="muted num" dateTime={notification.at}>{dateTimeOf(notification.at)}</time>
    </li>
  );
}
