import type { TaskRow } from '../api/tasks.js';
import { listTasks } from '../api/tasks.js';

const LOOKED_AT = 10;

/** The task that is due first: of one's own, else of the group's that nobody has taken. */
export async function nextTask(done: string): Promise<TaskRow | null> {
  const own = (await listTasks('mine', LOOKED_AT)).items.find(({ id }) => id !== done);
  if (own) return own;
  const group = await listTasks('group', LOOKED_AT);
  return group.items.find(({ id, claimedBy }) => id !== done && claimedBy === null) ?? null;
}
