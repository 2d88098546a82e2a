import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readTask } from '../api/tasks.js';
import { Loaded } from '../shell/Loaded.js';
import { ClosedTask } from '../tasks/ClosedTask.js';
import '../tasks/tasks.css';
import { TaskWorkspace } from './TaskWorkspace.js';

export default function TaskPage() {
  const { taskId = '' } = useParams();
  const query = useQuery({ queryKey: ['task', taskId], queryFn: () => readTask(taskId), refetchOnWindowFocus: false });
  return (
    <Loaded page query={query} rows={14}>
      {(task) => (task.state === 'open' ? <TaskWorkspace key={task.id} task={task} /> : <ClosedTask task={task} back="/officer/inbox/mine" />)}
    </Loaded>
  );
}
