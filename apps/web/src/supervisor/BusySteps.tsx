import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BusyStep } from '../api/overview.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { casesAddress } from '../fleet/fleet-address.js';
import { addressOf } from './addresses.js';

/** The steps where most cases stand: each leads to its diagram, each number to its cases. */
export function BusySteps({ place, steps }: { readonly place: string; readonly steps: readonly BusyStep[] }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  if (steps.length === 0) return <p className="muted">{t('overview.nobody')}</p>;
  return (
    <ol className="busy-steps">
      {steps.map(({ procedureId, procedureTitle, path, element, name, count, overdue, medianWorkdays, oldestWorkdays }) => {
        const filter = { place, path, edition: '', from: '', until: '' };
        return (
          <li key={`${procedureId} ${path} ${element}`}>
            <div className="busy-step">
              <Link to={addressOf(`/supervisor/fleet/${encodeURIComponent(procedureId)}`, { place, path })}>{text(name)}</Link>
              <span className="num">
                <Link to={casesAddress(procedureId, filter, element, false)} aria-label={`${text(name)}${signs.colon}${t('fleet.cases')} ${count}`}>{count}</Link>
                {overdue > 0 && <> · <Link className="due-late" to={casesAddress(procedureId, filter, element, true)} aria-label={`${text(name)}${signs.colon}${t('overview.late', { count: overdue })}`}>{t('overview.late', { count: overdue })}</Link></>}
              </span>
            </div>
            <div className="busy-bar" aria-hidden="true"><span style={{ width: `${(count / most) * 100}%` }} /></div>
            <div className="muted busy-note">{text(procedureTitle)} · {t('overview.waited', { median: medianWorkdays, oldest: oldestWorkdays })}</div>
          </li>
        );
      })}
    </ol>
  );
}
