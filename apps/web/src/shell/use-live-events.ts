import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { submitting } from '../tasks/submitting.js';

const RETRY = 5_000;

interface Told {
  readonly id?: string;
}

function told(event: MessageEvent<string>): Told {
  try {
    return JSON.parse(event.data) as Told;
  } catch {
    return {};
  }
}

/**
 * What changed elsewhere appears here without reloading. EventSource itself reconnects and says what it saw last; after a refusal,
 * such as a session that ended, it gives up, and a new one is tried until somebody has signed in again.
 */
export function useLiveEvents(active: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!active) return undefined;
    const refresh = (...key: readonly string[]) => void client.invalidateQueries({ queryKey: key });
    let retry: ReturnType<typeof setTimeout> | undefined;
    let events: EventSource;
    const listen = () => {
      events = new EventSource('/api/v1/events');
      events.addEventListener('task', (event) => {
        refresh('tasks');
        const { id } = told(event);
        if (id !== undefined && !submitting.has(id)) refresh('task', id);
      });
      events.addEventListener('case', (event) => {
        refresh('cases');
        refresh('tasks');
        const { id } = told(event);
        if (id !== undefined) refresh('case', id);
      });
      events.addEventListener('notification', () => refresh('notifications'));
      events.addEventListener('error', () => {
        if (events.readyState === EventSource.CLOSED) retry = setTimeout(listen, RETRY);
      });
    };
    listen();
    return () => {
      clearTimeout(retry);
      events.close();
    };
  }, [active, client]);
}
