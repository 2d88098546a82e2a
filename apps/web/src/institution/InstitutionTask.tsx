import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Completed, TaskDetail } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { PageHead } from '../shell/PageHead.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { TaskForm } from '../tasks/TaskForm.js';
import { useTaskForm } from '../tasks/use-task-form.js';
import { Corrections } from './Corrections.js';

/** Something asked of the institution: what to correct, each beside its upload, then one answer. */
export function InstitutionTask({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message, modal } = App.useApp();

  async function goOn(completed: Completed) {
    message.success(text(completed.message));
    client.removeQueries({ queryKey: ['task', task.id] });
    await client.invalidateQueries();
    await navigate(`/cases/${task.caseId}`);
  }

  const filling = useTaskForm(task, (completed) => void goOn(completed));
  const ask = () => void modal.confirm({ title: t('institution.submitTask'), content: t('institution.submitTaskConfirm'), okText: t('institution.submitTask'), cancelText: t('common.cancel'), onOk: filling.complete });
  return (
    <>
      <PageHead title={text(task.name)} lead={<><Link to={`/cases/${task.caseId}`} className="num">{task.caseNo}</Link>　<DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} /></>} />
      {!task.mayComplete && task.whyNot && <Alert type="info" showIcon title={text(task.whyNot.message)} style={{ marginBottom: 16 }} />}
      {task.materials.length > 0 && <Corrections task={task} />}
      <section className="sheet sheet-pad"><h2 className="form-section-title">{t('institution.taskForm')}</h2>
        <TaskForm task={task} filling={filling} submitText={t('institution.submitTask')} onSubmit={ask} disabled={!task.mayComplete} />
      </section>
    </>
  );
}
