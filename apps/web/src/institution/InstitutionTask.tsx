import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Alert, App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Completed, TaskDetail } from '../api/tasks.js';
import type { BesideRow } from '../forms/form-services.js';
import { rowsOf } from '../forms/rows/row-moves.js';
import { MaterialList } from '../materials/MaterialList.js';
import { useText } from '../i18n/use-text.js';
import { ActingFor } from '../officer/cover/ActingFor.js';
import { PageHead } from '../shell/PageHead.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { TaskForm } from '../tasks/TaskForm.js';
import { useTaskForm } from '../tasks/use-task-form.js';
import { AskedMaterial } from './AskedMaterial.js';
import { askedMaterial, correctedBox } from './asked-material.js';
import { CorrectionList } from './CorrectionList.js';
import { useTaskMaterials } from './use-task-materials.js';

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
  const { holder, refresh } = useTaskMaterials(task);
  const rows = useMemo(() => Object.values(task.data).flatMap(rowsOf), [task.data]);
  const others = task.materials.filter((material) => material.applies && !rows.some((row) => askedMaterial([material], row)));
  const besideRow = useCallback<BesideRow>((row, columns, onFill) => {
    const material = askedMaterial(task.materials, row);
    const box = correctedBox(columns);
    const added = () => {
      // Whoever hands in what was asked for has corrected it; the box can be unticked.
      if (box) onFill({ [box.key]: true });
      return refresh();
    };
    return material && <AskedMaterial material={material} holder={holder} onAdded={added} />;
  }, [holder, refresh, task.materials]);
  const ask = () => void modal.confirm({ title: t('institution.submitTask'), content: t('institution.submitTaskConfirm'), okText: t('institution.submitTask'), cancelText: t('common.cancel'), onOk: filling.complete });
  return (
    <>
      <PageHead title={text(task.name)} lead={<><Link to={`/cases/${task.caseId}`} className="num">{task.caseNo}</Link>　<DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} /></>} />
      {!task.mayComplete && task.whyNot && <Alert type="info" showIcon title={text(task.whyNot.message)} style={{ marginBottom: 16 }} />}
      <ActingFor task={task} />
      <CorrectionList schema={task.form} form={filling.form} />
      <section className="sheet sheet-pad"><h2 className="form-section-title">{t('institution.taskForm')}</h2>
        <TaskForm task={task} filling={filling} submitText={t('institution.submitTask')} onSubmit={ask} disabled={!task.mayComplete} besideRow={besideRow} />
      </section>
      {others.length > 0 && (
        <section className="sheet sheet-pad" style={{ marginTop: 16 }}>
          <h2 className="form-section-title">{t('institution.allMaterials')}</h2>
          <MaterialList materials={others} holder={holder} changeable={({ state }) => state !== 'meets'} onChanged={refresh} />
        </section>
      )}
    </>
  );
}
