import type { TaskRow } from '../api/tasks.js';
import { listTasks, readTask } from '../api/tasks.js';

const LOOKED_AT = 10;

/** The task that is due first: of one's own, else of the group's that nobody has taken and that this person may do. */
export async function nextTask(done: string): Promise<TaskRow | null> {
  const own = (await listTasks('mine', LOOKED_AT)).items.find(({ id }) => id !== done);
  if (own) return own;
  const group = (await listTasks('group', LOOKED_AT)).items.filter(({ id, claimedBy }) => id !== done && claimedBy === null);
  for (const candidate of group) if (await mayDo(candidate.id)) return candidate;
  return null;
}

/** Whoever acted in an earlier step may be kept from this one; a task that is gone meanwhile is passed over too. */
const mayDo = (id: string): Promise<boolean> => readTask(id).then(({ mayComplete }) => mayComplete, () => false);
