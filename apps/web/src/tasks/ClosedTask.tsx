import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/tasks.js';
import { FormView } from '../forms/FormView.js';
import { useText } from '../i18n/use-text.js';
import { LinkButton } from '../shell/LinkButton.js';
import { Outcome } from '../shell/Outcome.js';
import { InfoCircleFilled } from '../theme/icons.js';

/** Somebody was quicker, or the case went elsewhere: said plainly, with the ways on and with what was entered. */
export function ClosedTask({ task, back }: { readonly task: TaskDetail; readonly back: string }) {
  const { t } = useTranslation();
  const text = useText();
  const entered = Object.keys(task.data).length > 0;
  return (
    <>
      <Outcome
        sign={<InfoCircleFilled />} title={t('officer.closedTitle')} text={t(`officer.closed.${task.state}`, { who: task.completedBy ?? task.claimedBy ?? t('officer.somebody'), state: text(task.case.stateLabel) })}
        acts={<><LinkButton to={back}>{t('officer.backToInbox')}</LinkButton><LinkButton to={`/cases/${task.caseId}`} type="primary">{t('officer.toCase')}</LinkButton></>}
      />
      {entered && <section className="sheet sheet-pad"><h2 className="form-section-title">{t(task.state === 'cancelled' ? 'officer.enteredUnsent' : 'officer.entered')}</h2><FormView schema={task.form} form={task.data} /></section>}
    </>
  );
}
