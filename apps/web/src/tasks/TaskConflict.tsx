import { useQuery } from '@tanstack/react-query';
import type { TaskDetail } from '../api/tasks.js';
import { readTask } from '../api/tasks.js';
import { ConflictDialog } from '../forms/ConflictDialog.js';
import type { useTaskForm } from './use-task-form.js';

export function TaskConflict({ task, filling }: { readonly task: TaskDetail; readonly filling: ReturnType<typeof useTaskForm> }) {
  const { data } = useQuery({ queryKey: ['task-conflict', task.id], queryFn: () => readTask(task.id), staleTime: 0, gcTime: 0 });
  if (!data || data.state !== 'open') return null;
  return <ConflictDialog schema={task.form} mine={filling.form} theirs={data.data} onKeepMine={() => void filling.settle('mine')} onTakeTheirs={() => void filling.settle('theirs')} />;
}
