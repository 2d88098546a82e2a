import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskDetail } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { HandOverDialog } from '../tasks/HandOverDialog.js';
import { useRelease } from './use-release.js';

export function TaskHead({ task, onHelp }: { readonly task: TaskDetail; readonly onHelp: () => void }) {
  const { t } = useTranslation();
  const text = useText();
  const user = useUser();
  const [act, setAct] = useState<'assign' | 'delegate' | null>(null);
  const { release, releasing } = useRelease(task.id);
  const mine = task.claimedByMe;
  const title = text(task.name);
  useEffect(() => {
    document.title = `${title} · ${t('common.productName')}`;
  }, [title, t]);
  return (
    <header className="workspace-head">
      <h1>{title}</h1>
      <Link to={`/cases/${task.caseId}`} className="num">{task.caseNo}</Link>
      <span>{task.institution}</span>
      <DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} />
      {task.claimedBy && <span className="muted">{`${t('officer.claimedBy')}：${task.claimedBy}`}</span>}
      <div className="workspace-acts">
        {mine && <Button loading={releasing} onClick={release}>{t('officer.release')}</Button>}
        {mine && <Button onClick={() => setAct('delegate')}>{t('officer.delegate')}</Button>}
        {hasRole(user, 'supervisor') && <Button onClick={() => setAct('assign')}>{t('officer.assign')}</Button>}
        <Button type="text" aria-label={t('officer.shortcuts')} onClick={onHelp}><kbd>?</kbd></Button>
      </div>
      {act && <HandOverDialog taskId={task.id} act={act} onClose={() => setAct(null)} />}
    </header>
  );
}
