import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../api/overview.js';
import { useText } from '../../i18n/use-text.js';
import { dateTimeOf } from '../../time/format.js';
import { Bars } from './Bars.js';
import { LateTable } from './LateTable.js';
import { keptDeadlines } from './kept-deadlines.js';
import { ProcedureTable } from './ProcedureTable.js';
import { StepTable } from './StepTable.js';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="report-part"><h3>{title}</h3>{children}</section>;
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, number])[] }) {
  return <dl className="report-facts">{facts.map(([name, count]) => <div key={name}><dt>{name}</dt><dd className="num">{count}</dd></div>)}</dl>;
}

/** One month of one place, as it is printed. */
export function ReportSheet({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const text = useText();
  const { flow, procedures, steps, pauses, objections, incidents } = report;
  const months = useMemo(() => flow.map(({ month }) => month.slice(2)), [flow]);
  const flows = useMemo(() => [{ name: t('report.received'), values: flow.map(({ received }) => received) }, { name: t('report.finished'), values: flow.map(({ finished }) => finished) }], [flow, t]);
  const kept = useMemo(() => keptDeadlines(steps), [steps]);
  const titles = useMemo(() => kept.map(({ title }) => text(title)), [kept, text]);
  const terms = useMemo(() => [{ name: t('report.inTime'), values: kept.map(({ due, late }) => due - late) }, { name: t('report.lateSteps'), values: kept.map(({ late }) => late) }], [kept, t]);
  const sum = (of: 'received' | 'finished' | 'open') => procedures.reduce((total, each) => total + each[of], 0);
  return (
    <article className="sheet sheet-pad report">
      <header><h2>{t('report.heading', { place: text(report.placeName), month: report.month })}</h2><p className="muted num">{t('report.asOf', { time: dateTimeOf(report.asOf) })}{report.running && ` · ${t('report.running')}`}</p></header>
      <Facts facts={[[t('report.received'), sum('received')], [t('report.finished'), sum('finished')], [t('report.open'), sum('open')], [t('report.late'), report.late]]} />
      <Part title={t('report.flow')}><Bars title={t('report.flowTitle')} labels={months} series={flows} /></Part>
      <Part title={t('report.byProcedure')}>{procedures.length === 0 ? <p>{t('report.nothing')}</p> : <ProcedureTable procedures={procedures} />}<p className="muted">{t('report.termNote')}</p></Part>
      <Part title={t('report.term')}>{kept.length === 0 ? <p>{t('report.noSteps')}</p> : <><Bars title={t('report.termTitle')} labels={titles} series={terms} stacked /><StepTable steps={steps} /></>}</Part>
      <Part title={t('report.late')}><LateTable late={report.late} cases={report.lateCases} /></Part>
      <Part title={t('report.held')}>
        {pauses.length === 0 ? <p>{t('report.noneHeld')}</p> : <ul className="report-list">{pauses.map(({ state, label, cases, workdays }) => <li key={state}>{t('report.heldBy', { why: text(label), cases, workdays })}</li>)}</ul>}
      </Part>
      <Part title={t('report.objections')}><Facts facts={(['received', 'complaints', 'answered', 'unfounded', 'changed', 'upheld', 'open'] as const).map((key) => [t(`report.objection.${key}`), objections[key]])} /></Part>
      <Part title={t('report.incidents')}><Facts facts={(['opened', 'closed', 'open'] as const).map((key) => [t(`report.incident.${key}`), incidents[key]])} /></Part>
    </article>
  );
}
