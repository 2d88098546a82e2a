import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listOpenTasksOfCase, type OpenTask } from '../api/tasks.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { HandOver } from '../tasks/HandOver.js';

/** For who leads the work of an office: who holds each open task of the case, and giving it to somebody. */
export function CaseOpenTasks({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const roleName = useRoleName();
  const [assigning, setAssigning] = useState<OpenTask | null>(null);
  const { data = [] } = useQuery({ queryKey: ['tasks', 'open-of-case', caseId], queryFn: () => listOpenTasksOfCase(caseId) });
  if (data.length === 0) return null;
  return (
    <section className="sheet sheet-pad open-tasks" aria-label={t('cases.openTasks')}>
      <h2>{t('cases.openTasks')}</h2>
      <ul>
        {data.map((task) => (
          <li key={task.id}>
            <Link to={`/officer/tasks/${task.id}`}>{text(task.name)}</Link>
            <span className="muted">{roleName(task.role)}</span>
            <span>{task.claimedBy !== null ? `${t('officer.claimedBy')}${signs.colon}${task.claimedBy}` : task.waitsFor !== null ? `${t('inbox.waitsFor')}${signs.colon}${task.waitsFor}` : t('officer.notClaimed')}</span>
            <DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} />
            {task.mayAssign && <Button size="small" onClick={() => setAssigning(task)}>{t('officer.assign')}</Button>}
          </li>
        ))}
      </ul>
      {assigning !== null && <HandOver taskId={assigning.id} held={assigning.claimedBy !== null} act="assign" onClose={() => setAssigning(null)} />}
    </section>
  );
}
