import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readTask } from '../api/tasks.js';
import { Loaded } from '../shell/Loaded.js';
import { ClosedTask } from '../tasks/ClosedTask.js';
import '../tasks/tasks.css';
import './institution.css';
import { InstitutionTask } from './InstitutionTask.js';

export default function InstitutionTaskPage() {
  const { taskId = '' } = useParams();
  const query = useQuery({ queryKey: ['task', taskId], queryFn: () => readTask(taskId), refetchOnWindowFocus: false });
  return <Loaded page query={query} rows={12}>{(task) => (task.state === 'open' ? <InstitutionTask key={task.id} task={task} /> : <ClosedTask task={task} back="/institution/tasks" />)}</Loaded>;
}
