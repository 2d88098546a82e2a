import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { CaseVerdict } from '../conformance/CaseVerdict.js';
import { PageHead } from '../shell/PageHead.js';
import '../tasks/tasks.css';
import { DueBadge } from '../tasks/DueBadge.js';
import { dateOf, dueDateOf } from '../time/format.js';
import { desksOf, hasRole, useUser } from '../session/session-context.js';
import { ApplyNow } from './ApplyNow.js';
import { CaseActions } from './CaseActions.js';
import { CaseOpenTasks } from './CaseOpenTasks.js';
import { CaseStatement } from './CaseStatement.js';
import { CaseStateTag } from './CaseStateTag.js';
import { CaseTodo } from './CaseTodo.js';
import { StatutoryClock } from './StatutoryClock.js';
import { WithdrawnWith } from './WithdrawnWith.js';
import { RuleTag } from '../rules/RuleTag.js';

/** Of the labour administration, in the whole country. */
const HOTLINE = '12333';

/** In one look: where the case is, what happens next, by when, under which rule, and who holds it. */
export function CaseHead({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const roleName = useRoleName();
  const user = useUser();
  return (
    <>
      <PageHead
        title={detail.institution} actions={<CaseActions detail={detail} />}
        lead={<><span className="num">{detail.caseNo}</span> · {text(detail.procedureTitle)} · {detail.authority} · <span className="num nowrap">{detail.awaits === null ? `${t('cases.submittedAt')} ${dateOf(detail.submittedAt)}` : t('cases.openedAt', { date: dateOf(detail.submittedAt) })}</span></>}
      />
      <CaseTodo caseId={detail.id} />
      {hasRole(user, 'supervisor', 'decisionMaker') && <CaseOpenTasks caseId={detail.id} />}
      {detail.statement && <CaseStatement statement={detail.statement} />}
      <div className="case-facts">
        <section className="case-fact sheet">
          <h2>{t('cases.state')}</h2>
          <div className="case-state"><CaseStateTag state={detail.state} label={detail.stateLabel} />{detail.incident && <Tag color="error">{t('cases.incident')}</Tag>}</div>
          {detail.awaits !== null && <div className="case-step"><ApplyNow awaited={detail} /> <DueBadge dueAt={detail.awaits.until} overdue={false} /></div>}
          {detail.currentSteps.map((step) => (
            <div key={`${step.element}${step.dueAt}`} className="case-step"><b>{text(step.name)}</b> <span className="muted">{t('cases.holder', { role: roleName(step.role) })}</span>{step.dueAt !== null && <DueBadge dueAt={step.dueAt} overdue={step.overdue} />}</div>
          ))}
        </section>
        <section className="case-fact sheet">
          <h2>{t('cases.next')}</h2>
          {detail.next
            ? <><p className="case-next">{text(detail.next.text)}</p>{detail.next.dueAt !== null && <span className="num">{t('cases.nextDue', { date: dueDateOf(detail.next.dueAt) })}</span>} {detail.next.rule !== null && <RuleTag id={detail.next.rule} />}</>
            : <p className="case-next">{text(detail.stateLabel)}</p>}
          {detail.withdrawnWith !== null && <WithdrawnWith by={detail.withdrawnWith} />}
          {desksOf(user).includes('institution') && <p className="muted">{t('cases.call', { authority: detail.authority ?? '', phone: detail.authorityPhone ?? HOTLINE })}</p>}
        </section>
        <section className="case-fact sheet"><h2>{t('cases.clock')}</h2><StatutoryClock caseId={detail.id} clock={detail.clock} maySuppose={hasRole(user, 'supervisor', 'decisionMaker', 'receptionClerk', 'initialReviewer')} /></section>
        <CaseVerdict caseId={detail.id} />
      </div>
    </>
  );
}
