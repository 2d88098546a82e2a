import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskDetail } from '../api/tasks.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { takeOverTask } from '../api/tasks.js';
import { ReasonDialog } from '../cases/ReasonDialog.js';
import { HandOverLine } from './colleagues/HandOverLine.js';
import { useRemind } from './colleagues/use-remind.js';
import './inbox/inbox.css';
import { HandOver } from '../tasks/HandOver.js';
import { useRelease } from './use-release.js';

export function TaskHead({ task, onHelp }: { readonly task: TaskDetail; readonly onHelp: () => void }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const user = useUser();
  const [act, setAct] = useState<'assign' | 'delegate' | 'takeOver' | null>(null);
  const { remind, reminding } = useRemind();
  const { release, releasing } = useRelease(task.id);
  const mine = task.claimedByMe;
  const theirs = task.claimedBy !== null && !mine;
  const title = text(task.name);
  const heading = useRef<HTMLHeadingElement>(null);
  /** From a task to the next: read aloud from its name on, the first Tab goes into it. */
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${title} · ${t('common.productName')}`;
  }, [title, t]);
  return (
    <>
      <header className="workspace-head">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        <Link to={`/cases/${task.caseId}`} className="num">{task.caseNo}</Link>
        <span>{task.institution}</span>
        <DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} />
        {task.claimedBy && <span className="muted">{`${t('officer.claimedBy')}${signs.colon}${task.claimedBy}`}</span>}
        {!task.claimedBy && task.waitsFor && <span className="muted">{`${t('inbox.waitsFor')}${signs.colon}${task.waitsFor}`}</span>}
        <div className="workspace-acts">
          {theirs && <Button loading={reminding} onClick={() => remind(task.id)}>{t('inbox.remind')}</Button>}
          {theirs && task.mayTakeOver && <Button onClick={() => setAct('takeOver')}>{t('inbox.takeOver')}</Button>}
          {mine && <Button loading={releasing} onClick={release}>{t('officer.release')}</Button>}
          {mine && <Button onClick={() => setAct('delegate')}>{t('officer.delegate')}</Button>}
          {hasRole(user, 'supervisor', 'decisionMaker') && <Button onClick={() => setAct('assign')}>{t('officer.assign')}</Button>}
          <Button type="text" aria-label={t('officer.shortcuts')} onClick={onHelp}><kbd>?</kbd></Button>
        </div>
        {act === 'takeOver' && <ReasonDialog subject={task.id} title={t('inbox.takeOverTitle')} lead={t('inbox.takeOverLead', { name: task.claimedBy ?? '' })} done={t('inbox.takenOver')} send={takeOverTask} onClose={() => setAct(null)} />}
        {(act === 'assign' || act === 'delegate') && <HandOver taskId={task.id} held={task.claimedBy !== null} act={act} onClose={() => setAct(null)} />}
      </header>
      <HandOverLine task={task} />
    </>
  );
}
