import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { MaterialHolder } from '../api/materials.js';
import type { TaskDetail } from '../api/tasks.js';
import { readTask } from '../api/tasks.js';

/** The materials of a task while files are added: only they are read anew, what is typed stays. */
export function useTaskMaterials(task: TaskDetail) {
  const client = useQueryClient();
  const holder: MaterialHolder = useMemo(() => ({ kind: 'tasks', id: task.id, ofOwnInstitution: task.onBehalfOf === null }), [task.id, task.onBehalfOf]);
  const refresh = useCallback(async () => {
    const { materials } = await readTask(task.id);
    client.setQueryData(['task', task.id], { ...task, materials });
  }, [client, task]);
  return { holder, refresh };
}
