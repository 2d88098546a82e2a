import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listProcedures } from '../api/procedures.js';
import { listTasks } from '../api/tasks.js';
import type { TaskRow } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { useUser } from '../session/session-context.js';
import { LinkButton } from '../shell/LinkButton.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { DueBadge } from '../tasks/DueBadge.js';
import './institution.css';

/** What is asked of an institution: its own and what any of its people may answer. */
async function asked(): Promise<readonly TaskRow[]> {
  const [mine, group] = await Promise.all([listTasks('mine', 100), listTasks('group', 100)]);
  const own = new Set(mine.items.map(({ id }) => id));
  return [...mine.items, ...group.items.filter(({ id }) => !own.has(id))];
}

export default function InstitutionTasksPage() {
  const { t } = useTranslation();
  const text = useText();
  const query = useQuery({ queryKey: ['tasks', 'institution'], queryFn: asked });
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  // Whoever acts for others has to see for whom.
  const agent = useUser().agencies.length > 0;
  const matterOf = ({ procedureId }: TaskRow): string => text(procedures.find(({ id }) => id === procedureId)?.title);
  return (
    <>
      <PageHead title={t('institution.tasks')} lead={t('institution.tasksLead')} />
      <Loaded query={query}>
        {(tasks) => (tasks.length === 0
          ? <Empty description={<>{t('institution.noTasks')}<div className="muted">{t('institution.noTasksHelp')}</div></>} />
          : (
            <ul className="line-list">
              {tasks.map((task) => (
                <li key={task.id} className="sheet line-item">
                  <div>
                    <Link to={`/institution/tasks/${task.id}`} className="line-title">{text(task.name)}</Link>
                    <div className="muted"><span className="num">{task.caseNo}</span> {[matterOf(task), agent ? task.institution : ''].filter(Boolean).join(' · ')}{task.onBehalfOf !== null && <> <Tag>{t('cover.tag', { name: task.onBehalfOf.name })}</Tag></>}</div>
                  </div>
                  <DueBadge dueAt={task.dueAt} overdue={task.overdue} remaining={task.remainingWorkdays} provisional={task.provisional} />
                  <LinkButton to={`/institution/tasks/${task.id}`} type="primary">{t('institution.answer')}</LinkButton>
                </li>
              ))}
            </ul>
          ))}
      </Loaded>
    </>
  );
}
