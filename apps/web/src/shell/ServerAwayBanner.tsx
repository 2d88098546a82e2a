import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { serverAway } from '../api/connection.js';
import { readSession } from '../api/session.js';
import { useStore } from '../api/store.js';

const PROBE_EVERY = 3_000;

/** Shown while the server is away; asks again and again, and lets the pages go on by themselves. */
export function ServerAwayBanner() {
  const { t } = useTranslation();
  const away = useStore(serverAway);
  const client = useQueryClient();
  useEffect(() => {
    if (!away) return undefined;
    const timer = setInterval(() => {
      readSession().then(() => client.invalidateQueries(), () => undefined);
    }, PROBE_EVERY);
    return () => clearInterval(timer);
  }, [away, client]);
  return away ? <aside className="banner-away" aria-label={t('shell.awayTitle')}><span role="alert">{t('shell.serverAway')}</span></aside> : null;
}
