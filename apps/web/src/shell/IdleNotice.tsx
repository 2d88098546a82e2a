import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastAnswer } from '../api/connection.js';
import { useStore } from '../api/store.js';

/** A session ends after half an hour in which nothing was asked of the server. */
const TOLD_AFTER = 25 * 60_000;

/** Tells in time that the session is about to end (WCAG 2.2.1); one press goes on, and asks to sign in again where it has ended. */
export function IdleNotice() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const last = useStore(lastAnswer);
  /** The answer after which nothing was asked for so long. */
  const [idleSince, setIdleSince] = useState<typeof last | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setIdleSince(last), TOLD_AFTER);
    return () => clearTimeout(timer);
  }, [last]);
  if (idleSince !== last) return null;
  return (
    <aside className="banner-away" aria-label={t('shell.idleTitle')}>
      <span role="alert">{t('shell.idle')}</span> <Button size="small" onClick={() => void client.invalidateQueries()}>{t('shell.idleGoOn')}</Button>
    </aside>
  );
}
