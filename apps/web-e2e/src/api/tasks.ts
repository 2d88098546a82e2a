import { withFile } from './drafts.js';
import type { Completed, FormValues, MaterialState, Task, TaskPage, TaskRow } from './answers.js';
import type { Visitor } from './visitor.js';

export type InboxBox = 'mine' | 'group' | 'overdue' | 'done';

export async function inbox(person: Visitor, box: InboxBox = 'group'): Promise<readonly TaskRow[]> {
  const rows: TaskRow[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: TaskPage = await person.get(`/tasks?box=${box}&limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

export function readTask(person: Visitor, id: string): Promise<Task> {
  return person.get(`/tasks/${id}`);
}

export function completeTask(person: Visitor, { id, revision }: Pick<TaskRow, 'id' | 'revision'>, form: FormValues): Promise<Completed> {
  return person.change('POST', `/tasks/${id}/complete`, revision, { form });
}

export async function attach(person: Visitor, taskId: string, file: File): Promise<string> {
  const { id } = await person.send<{ readonly id: string }>('POST', `/tasks/${taskId}/files`, { body: withFile(file) });
  return id;
}

export function supplementMaterial(person: Visitor, taskId: string, materialId: string, file: File): Promise<MaterialState> {
  return person.send('POST', `/tasks/${taskId}/materials/${materialId}/files`, { body: withFile(file) });
}
