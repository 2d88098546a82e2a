import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../api/tasks.js';
import { listTasksOfCase } from '../api/tasks.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { desksOf, useUser } from '../session/session-context.js';
import { LinkButton } from '../shell/LinkButton.js';

/** What this person is asked to do in this case, one click away. */
export function CaseTodo({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const user = useUser();
  const desks = desksOf(user);
  const acting = desks.includes('institution') || desks.includes('officer');
  const { data = [] } = useQuery({
    queryKey: ['tasks', 'of-case', caseId], enabled: acting,
    queryFn: async (): Promise<readonly TaskRow[]> => {
      const [mine, group] = await Promise.all([listTasksOfCase('mine', caseId), listTasksOfCase('group', caseId)]);
      return [...new Map([...mine.items, ...group.items].map((task) => [task.id, task])).values()];
    },
  });
  const base = desks.includes('institution') ? '/institution/tasks' : '/officer/tasks';
  return data.map((task) => (
    <Alert key={task.id} type="warning" showIcon style={{ marginBottom: 12 }} title={`${t('cases.todo')}${signs.colon}${text(task.name)}`} action={<LinkButton to={`${base}/${task.id}`} type="primary" size="small">{t('cases.doTask')}</LinkButton>} />
  ));
}
