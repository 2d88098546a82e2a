import { useTranslation } from 'react-i18next';
import type { FleetFigure } from '../api/fleet.js';
import type { Measure } from './heat.js';
import { thresholdsOf } from './heat.js';

export function HeatLegend({ measure, figures }: { readonly measure: Measure; readonly figures: readonly FleetFigure[] }) {
  const { t } = useTranslation();
  const bounds = [measure === 'count' ? 1 : 0, ...thresholdsOf(measure, figures)];
  const unit = measure === 'overdue' ? '%' : '';
  return (
    <div className="heat-legend">
      <ul aria-label={t('diagram.legend')}>
        {bounds.map((from, level) => {
          const next = bounds[level + 1];
          return <li key={from}><span className={`heat-swatch heat-badge-${level}`} aria-hidden="true" />{next === undefined ? t('fleet.levelFrom', { from: `${from}${unit}` }) : next - 1 <= from ? `${from}${unit}` : t('fleet.level', { from, to: `${next - 1}${unit}` })}</li>;
        })}
      </ul>
      <span className="muted">{t(`fleet.${measure}Legend`)}</span>
    </div>
  );
}
