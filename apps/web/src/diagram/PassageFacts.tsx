import { useTranslation } from 'react-i18next';
import type { CaseDiagram } from '../api/diagrams.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useText } from '../i18n/use-text.js';
import { dateTimeOf, dueDateOf } from '../time/format.js';
import type { Passage } from './case-course.js';
import { StepSign } from './StepSign.js';
import { durationOf } from './step-duration.js';

interface Props {
  readonly passage: Passage;
  readonly processId: string;
  readonly diagram: CaseDiagram;
  /** Whether the moment shown is the present, of which it is known who is waited for. */
  readonly live: boolean;
}

/** One time that the case stood on a step: who, when, how long against how long is usual, what it waits for. */
export function PassageFacts({ passage, processId, diagram, live }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const roleName = useRoleName();
  const duration = durationOf(passage, processId, diagram, live);
  const waits = live && passage.state === 'current' ? diagram.waits.filter(({ activation }) => activation === passage.activation) : [];
  const acts = passage.entries.filter(({ actor, role }) => actor !== null || role !== null);
  const extended = passage.entries.filter(({ kind }) => kind === 'extended').at(-1)?.detail;
  return (
    <dl className="passage">
      <dt className="sr-only">{t('cases.state')}</dt>
      <dd className="passage-state"><StepSign state={passage.state} /> {t(`diagram.state.${passage.state}`)}</dd>
      {passage.since !== null && <><dt>{t('diagram.since')}</dt><dd className="num">{dateTimeOf(passage.since)}</dd></>}
      {passage.until !== null && <><dt>{t(passage.since === null ? 'diagram.passedAt' : 'diagram.until')}</dt><dd className="num">{dateTimeOf(passage.until)}</dd></>}
      {acts.length > 0 && <><dt>{t('diagram.who')}</dt><dd>{acts.map(({ seq, actor, role, organisation }) => <div key={seq}>{[actor, roleName(role)].filter(Boolean).join(' · ')}<div className="muted">{organisation}</div></div>)}</dd></>}
      {duration && <><dt>{t('diagram.took')}</dt><dd className="num">
        {t(passage.state === 'current' ? 'diagram.workdaysSoFar' : 'diagram.workdays', { count: duration.workdays })}{duration.provisional && ` (${t('diagram.provisional')})`}
        {duration.verdict !== null && <span className={`took took-${duration.verdict}`}>{t(`diagram.${duration.verdict}`)}</span>}
        <div className="muted">{duration.usual ? t('diagram.usual', { median: duration.usual.median, p90: duration.usual.p90, times: duration.usual.times }) : t('diagram.usualNone')}</div>
      </dd></>}
      {waits.length > 0 && <><dt>{t('diagram.waits')}</dt><dd>{waits.map((wait, index) => (
        <div key={index} className={wait.overdue ? 'wait-overdue' : ''}>
          {wait.kind === 'timer' ? t('diagram.waitsTimer', { name: text(wait.name), date: dueDateOf(wait.dueAt) }) : t('diagram.waitsPerson', { who: [wait.who, roleName(wait.role)].filter(Boolean).join(' · ') })}
          {wait.kind === 'person' && wait.dueAt !== null && <b className="num"> {t('diagram.dueBy', { date: dueDateOf(wait.dueAt) })}{wait.overdue && ` · ${t('diagram.overdue')}`}</b>}
          {wait.provisional && ` (${t('diagram.provisional')})`}
          {wait.kind === 'person' && <div className="muted">{wait.organisation}</div>}
        </div>
      ))}</dd></>}
      {extended !== undefined && 'to' in extended && typeof extended['to'] === 'string' && <><dt className="sr-only">{t('cases.kind.extended')}</dt><dd>{t('diagram.extended', { date: dueDateOf(extended['to']) })}</dd></>}
    </dl>
  );
}
