import { useTranslation } from 'react-i18next';
import type { ClockDay, SupposedClock } from '../api/supposed-clock.js';

/** Days by their month, in order. */
const byMonth = (days: readonly ClockDay[]) => [...Map.groupBy(days, ({ date }) => date.slice(0, 7))];

/** The due day as it is and as it would be, and the days that are counted until then. */
export function CountedDays({ told: { limit, asIs, due, provisional, days } }: { readonly told: SupposedClock }) {
  const { t } = useTranslation();
  if (days.length === 0) return <p>{t('cases.supposed.notStarted')}</p>;
  const count = (kind: ClockDay['kind']) => days.filter((day) => day.kind === kind).length;
  return (
    <div aria-live="polite">
      <dl className="supposed-due">
        <div><dt>{t('cases.supposed.asIs')}</dt><dd className="num">{asIs.due ?? '–'}</dd></div>
        <div><dt>{t('cases.supposed.wouldBe')}</dt><dd className="num clock-remaining">{due ?? t(limit === null ? 'cases.supposed.noLimit' : 'cases.supposed.held')}{provisional && ` (${t('fleet.provisional')})`}</dd></div>
      </dl>
      <p className="num">{t('cases.supposed.counted', { used: count('used'), paused: count('paused'), rest: count('rest') })}{limit !== null && ` ${t('cases.supposed.limit', { count: limit })}`}</p>
      <div className="counted-days">
        {byMonth(days).map(([month, inMonth]) => (
          <section key={month} aria-label={month}>
            <h3 className="num">{month}</h3>
            <ol>{inMonth.map(({ date, kind }) => <li key={date} className={`num counted-${kind}`} title={t(`cases.supposed.kind.${kind}`)}>{Number(date.slice(8))}<span className="sr-only"> {t(`cases.supposed.kind.${kind}`)}</span></li>)}</ol>
          </section>
        ))}
      </div>
      <ul className="counted-legend">{(['used', 'paused', 'rest'] as const).map((kind) => <li key={kind}><span className={`counted-swatch counted-${kind}`} aria-hidden="true" />{t(`cases.supposed.kind.${kind}`)}</li>)}</ul>
    </div>
  );
}
