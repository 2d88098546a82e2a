import type { QueryClient } from '@tanstack/react-query';
import type { TaskRow } from '../api/tasks.js';
import { listTasks, readTask } from '../api/tasks.js';

const LOOKED_AT = 10;

/** The task that is due first: of one's own, else of the group's that nobody has taken and that this person may do. What was read of it is at hand when its page opens. */
export async function nextTask(client: QueryClient, done: string): Promise<TaskRow | null> {
  const [mine, all] = await Promise.all([listTasks('mine', LOOKED_AT), listTasks('group', LOOKED_AT)]);
  const own = mine.items.find(({ id }) => id !== done);
  if (own) return own;
  const group = all.items.filter(({ id, claimedBy }) => id !== done && claimedBy === null);
  for (const candidate of group) if (await mayDo(client, candidate.id)) return candidate;
  return null;
}

/** Whoever acted in an earlier step may be kept from this one; a task that is gone meanwhile is passed over too. */
const mayDo = (client: QueryClient, id: string): Promise<boolean> =>
  client.fetchQuery({ queryKey: ['task', id], queryFn: () => readTask(id) }).then(({ mayComplete }) => mayComplete, () => false);
