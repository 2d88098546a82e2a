import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TaskDetail } from '../api/tasks.js';
import { readTask } from '../api/tasks.js';
import { ConflictDialog } from '../forms/ConflictDialog.js';
import type { useTaskForm } from './use-task-form.js';

/** Two drafts of one task: both are shown. When the task is over meanwhile, its page says so instead. */
export function TaskConflict({ task, filling }: { readonly task: TaskDetail; readonly filling: ReturnType<typeof useTaskForm> }) {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['task-conflict', task.id], queryFn: () => readTask(task.id), staleTime: 0, gcTime: 0 });
  const closed = data !== undefined && data.state !== 'open';
  useEffect(() => {
    if (closed) client.setQueryData(['task', task.id], data);
  }, [client, closed, data, task.id]);
  if (!data || closed) return null;
  return <ConflictDialog schema={task.form} mine={filling.form} theirs={data.data} onKeepMine={() => void filling.settle('mine')} onTakeTheirs={() => void filling.settle('theirs')} />;
}
