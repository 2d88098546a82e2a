import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/tasks.js';
import { FormView } from '../forms/FormView.js';
import { useText } from '../i18n/use-text.js';
import { LinkButton } from '../shell/LinkButton.js';

/** Somebody was quicker, or the case went elsewhere: said plainly, with the ways on and with what was entered. */
export function ClosedTask({ task, back }: { readonly task: TaskDetail; readonly back: string }) {
  const { t } = useTranslation();
  const text = useText();
  const entered = Object.keys(task.data).length > 0;
  return (
    <>
      <Result
        status="info" title={<h1 className="result-title">{t('officer.closedTitle')}</h1>} subTitle={t(`officer.closed.${task.state}`, { who: task.completedBy ?? task.claimedBy ?? t('officer.somebody'), state: text(task.case.stateLabel) })}
        extra={[<LinkButton key="back" to={back}>{t('officer.backToInbox')}</LinkButton>, <LinkButton key="case" to={`/cases/${task.caseId}`} type="primary">{t('officer.toCase')}</LinkButton>]}
      />
      {entered && <section className="sheet sheet-pad"><h2 className="form-section-title">{t(task.state === 'cancelled' ? 'officer.enteredUnsent' : 'officer.entered')}</h2><FormView schema={task.form} form={task.data} /></section>}
    </>
  );
}
