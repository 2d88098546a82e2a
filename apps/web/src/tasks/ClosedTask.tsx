import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskDetail } from '../api/tasks.js';

/** Somebody was quicker, or the case went elsewhere: said plainly, with the ways on. */
export function ClosedTask({ task, back }: { readonly task: TaskDetail; readonly back: string }) {
  const { t } = useTranslation();
  return (
    <Result
      status="info" title={t('officer.closedTitle')} subTitle={t(`officer.closed.${task.state}`, { who: task.claimedBy ?? '' })}
      extra={[<Link key="back" to={back}><Button>{t('officer.backToInbox')}</Button></Link>, <Link key="case" to={`/cases/${task.caseId}`}><Button type="primary">{t('officer.toCase')}</Button></Link>]}
    />
  );
}
