/** An address with what is asked there; empty texts are left out. */
export function addressOf(path: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query}`;
}

export const casesOf = (place: string, which: string, state = ''): string => addressOf('/supervisor/cases', { place, which, state });
export const tasksOf = (asked: Readonly<Record<string, string>>): string => addressOf('/supervisor/queues/tasks', asked);
