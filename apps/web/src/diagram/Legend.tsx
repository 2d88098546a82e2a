import { useTranslation } from 'react-i18next';
import type { StepState } from './case-course.js';
import { StepSign } from './StepSign.js';

const STATES: readonly StepState[] = ['done', 'current', 'ahead', 'cancelled'];

export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('diagram.legend')}>
      {STATES.map((state) => <li key={state}><StepSign state={state} />{t(`diagram.state.${state}`)}</li>)}
      <li><span className="legend-flow" aria-hidden="true" />{t('diagram.takenFlow')}</li>
    </ul>
  );
}
