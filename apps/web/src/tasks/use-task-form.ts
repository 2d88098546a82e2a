import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { FormData } from '../api/forms.js';
import { ProblemError } from '../api/problem.js';
import type { Completed, TaskDetail } from '../api/tasks.js';
import { completeTask, readTask, saveTaskDraft } from '../api/tasks.js';
import type { Violation } from '../api/types.js';
import { isShown } from '../forms/conditions.js';
import { localViolations } from '../forms/local-checks.js';
import { useAutosave } from '../forms/use-autosave.js';
import { jumpToField } from '../forms/violations.js';
import { submitting } from './submitting.js';

/** What is sent: the fields that apply, so that a choice changed back leaves nothing behind. */
function applying(task: TaskDetail, form: FormData): FormData {
  return Object.fromEntries(task.form.fields.filter((field) => isShown(field, form)).map(({ key }) => [key, form[key] ?? null]));
}

/** The form of a task while an officer or an institution fills it: saved as a draft, completed once. */
export function useTaskForm(task: TaskDetail, onCompleted: (completed: Completed) => void) {
  const client = useQueryClient();
  const [form, setForm] = useState<FormData>(task.data);
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  /** One key for one act: a repeated click or retry is the same act. */
  const key = useRef(crypto.randomUUID());
  /** From the submission on, unless it is refused: further keys and clicks change and send nothing. */
  const sent = useRef(false);
  const save = useCallback((revision: number, sending: FormData, keepalive: boolean) => saveTaskDraft(task.id, revision, sending, keepalive), [task.id]);
  const autosave = useAutosave({ revision: task.draftRevision, form, save });

  const change = useCallback((next: FormData) => {
    if (sent.current) return;
    setForm(next);
    key.current = crypto.randomUUID();
    setViolations((known) => known.filter(({ path }) => valueAt(next, path) === valueAt(form, path)));
  }, [form]);

  const refuse = useCallback((error: unknown) => {
    setFailure(error);
    if (!(error instanceof ProblemError)) return;
    setViolations(error.violations);
    const first = error.violations[0];
    if (first) jumpToField('task', first.path);
    if (error.status === 409) void client.invalidateQueries({ queryKey: ['task', task.id] });
  }, [client, task.id]);

  const complete = useCallback(async () => {
    if (sent.current) return;
    const missing = localViolations(task.form, form);
    setViolations(missing);
    setFailure(null);
    const [first] = missing;
    if (first) {
      setTimeout(() => jumpToField('task', first.path));
      return;
    }
    sent.current = true;
    setBusy(true);
    submitting.add(task.id);
    try {
      await autosave.flush();
      onCompleted(await completeTask(task.id, task.revision, applying(task, form), key.current));
    } catch (error) {
      sent.current = false;
      setBusy(false);
      submitting.delete(task.id);
      refuse(error);
    }
  }, [autosave, form, onCompleted, refuse, task]);

  /** Somebody else saved a draft of the same task: both versions are shown. */
  const settle = useCallback(async (keep: 'mine' | 'theirs') => {
    const fresh = await readTask(task.id);
    autosave.settle({ revision: fresh.draftRevision }, fresh.data);
    setForm((mine) => (keep === 'mine' ? { ...mine } : fresh.data));
  }, [autosave, task.id]);

  return { form, change, violations, failure, busy, complete, state: autosave.state, settle };
}

function valueAt(form: FormData, path: string): string {
  return JSON.stringify(form[path.split('.')[0] ?? ''] ?? null);
}
