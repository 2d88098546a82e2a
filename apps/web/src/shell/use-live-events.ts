import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';


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

/** What changed elsewhere appears here without reloading. EventSource itself reconnects and says what it saw last. */
export function useLiveEvents(active: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!active) return undefined;
    const events = new EventSource('/api/v1/events');
    const refresh = (...key: readonly string[]) => void client.invalidateQueries({ queryKey: key });
    events.addEventListener('task', () => refresh('tasks'));
    events.addEventListener('case', (event) => {
      refresh('cases');
      refresh('tasks');
      const { id } = told(event);
      if (id !== undefined) refresh('case', id);
    });
    events.addEventListener('notification', () => refresh('notifications'));
    return () => events.close();
  }, [active, client]);
}
