import { Alert, Button, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addTaskFile, readChoosable } from '../api/tasks.js';
import type { TaskDetail } from '../api/tasks.js';
import type { BesideRow } from '../forms/form-services.js';
import { FormServicesContext } from '../forms/form-services.js';
import { FormSections } from '../forms/FormSections.js';
import { SaveStatus } from '../forms/SaveStatus.js';
import { useText } from '../i18n/use-text.js';
import { useUser } from '../session/session-context.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { useNow } from '../shell/use-now.js';
import { dateOf } from '../time/format.js';
import { TaskConflict } from './TaskConflict.js';
import type { useTaskForm } from './use-task-form.js';

interface Props {
  readonly task: TaskDetail;
  readonly filling: ReturnType<typeof useTaskForm>;
  readonly submitText: string;
  readonly onSubmit: () => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly besideRow?: BesideRow | undefined;
}

/** The form of a task with what is wrong in it, how it is saved, and its one button. */
export function TaskForm({ task, filling, submitText, onSubmit, hint, disabled = false, besideRow }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const user = useUser();
  const failureText = useFailureText();
  const today = dateOf(useNow().toISOString());
  const services = useMemo(() => ({
    prefix: 'task', signerName: user.name, today, uploadFile: (file: File, onProgress: (percent: number) => void) => addTaskFile(task.id, file, onProgress), listUsers: (field: string) => readChoosable(task.id, field), besideRow,
  }), [besideRow, task.id, today, user.name]);
  const { form, change, violations, failure, busy, state } = filling;
  const loose = violations.filter(({ path }) => path === '' || !task.form.fields.some(({ key }) => path === key || path.startsWith(`${key}.`)));
  return (
    <FormServicesContext value={services}>
      {failure !== null && <Alert type="error" showIcon role="alert" title={failureText(failure)} description={loose.length > 0 ? loose.map((each) => <div key={each.code}>{text(each.message)}</div>) : undefined} style={{ marginBottom: 16 }} />}
      {failure === null && violations.length > 0 && <Alert type="error" showIcon role="alert" title={t('forms.errorSummary', { count: violations.length })} style={{ marginBottom: 16 }} />}
      <ConfigProvider componentDisabled={disabled}>
        <fieldset disabled={disabled} className="task-fields"><FormSections schema={task.form} form={form} violations={violations} onChange={change} /></fieldset>
      </ConfigProvider>
      <div className="task-submit">
        <SaveStatus state={state} />
        {hint}
        <Button type="primary" size="large" loading={busy} disabled={disabled} onClick={onSubmit}>{submitText}</Button>
      </div>
      {state.kind === 'conflict' && <TaskConflict task={task} filling={filling} />}
    </FormServicesContext>
  );
}
