import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '../api/overview.js';
import { useText } from '../i18n/use-text.js';
import { addressOf, casesOf } from './addresses.js';

interface FigureProps {
  readonly name: string;
  readonly count: number;
  readonly to: string;
  readonly tone?: 'late' | 'soon' | undefined;
  readonly note?: string | undefined;
}

/** A number that leads to exactly what it counts. */
function Figure({ name, count, to, tone, note }: FigureProps) {
  return (
    <li className={`overview-figure sheet${tone !== undefined && count > 0 ? ` overview-${tone}` : ''}`}>
      <Link to={to}><span className="overview-name">{name}</span> <span className="overview-count num">{count}</span></Link>
      {note !== undefined && <span className="overview-note muted">{note}</span>}
    </li>
  );
}

export function OverviewFigures({ overview: { place, cases, incidents, conformance } }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const text = useText();
  const { conforming, deviating, notVerified } = conformance;
  return (
    <ul className="overview-figures" aria-label={t('overview.figures')}>
      <Figure name={t('overview.open')} count={cases.open} to={casesOf(place, 'open')} />
      <Figure name={t('overview.dueToday')} count={cases.dueToday} to={casesOf(place, 'dueToday')} tone="soon" />
      <Figure name={t('overview.overdue')} count={cases.overdue} to={casesOf(place, 'overdue')} tone="late" />
      <Figure name={t('overview.paused')} count={cases.paused} to={casesOf(place, 'paused')} note={cases.pausedBy.map(({ label, count }) => `${text(label)} ${count}`).join(' · ')} />
      <Figure name={t('overview.incidents')} count={incidents} to={addressOf('/supervisor/incidents', { place })} tone="late" />
      <Figure name={t('overview.deviating')} count={deviating} to={addressOf('/supervisor/conformance', { place })} tone="late" note={t('overview.verified', { conforming, notVerified })} />
    </ul>
  );
}
