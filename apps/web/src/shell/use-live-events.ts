import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { submitting } from '../tasks/submitting.js';
import { gathered } from './gathered.js';

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
 * What changed elsewhere appears here without reloading. EventSource itself reconnects; after a refusal, such as a session
 * that ended, it gives up, and a new one is tried until somebody has signed in again. One that had seen nothing yet cannot say what it saw
 * last: whenever a line is opened anew, everything shown is asked for once more. Changes that come in one second are asked for once.
 */
export function useLiveEvents(active: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!active) return undefined;
    const changes = gathered((all) => {
      for (const queryKey of [...all].map((key) => key.split(' ')).filter(([kind, id]) => kind !== 'task' || !submitting.has(id ?? ''))) void client.invalidateQueries({ queryKey });
    });
    let retry: ReturnType<typeof setTimeout> | undefined;
    let events: EventSource;
    let opened = false;
    const listen = () => {
      events = new EventSource('/api/v1/events');
      events.addEventListener('task', (event) => {
        changes.add('tasks');
        const { id } = told(event);
        if (id !== undefined) changes.add(`task ${id}`);
      });
      events.addEventListener('case', (event) => {
        changes.add('cases', 'tasks');
        const { id } = told(event);
        if (id !== undefined) changes.add(`case ${id}`);
      });
      /** Questions and answers are told of by a message. */
      events.addEventListener('notification', () => changes.add('notifications', 'questions'));
      events.addEventListener('error', () => {
        if (events.readyState === EventSource.CLOSED) retry = setTimeout(listen, RETRY);
      });
      events.addEventListener('open', () => {
        if (opened) void client.invalidateQueries({ predicate: ({ queryKey: [kind, id] }) => kind !== 'task' || !submitting.has(String(id)) });
        opened = true;
      });
    };
    listen();
    return () => {
      clearTimeout(retry);
      changes.end();
      events.close();
    };
  }, [active, client]);
}
