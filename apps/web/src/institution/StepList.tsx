import { CheckCircleFilled, ExclamationCircleOutlined } from '../theme/icons.js';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from './draft-steps.js';
import { MATERIALS } from './draft-steps.js';
import { useText } from '../i18n/use-text.js';

interface Props {
  readonly steps: readonly DraftStep[];
  readonly current: string;
  readonly onGo: (step: string) => void;
}

function useStepTitle(): (step: DraftStep) => string {
  const { t } = useTranslation();
  const text = useText();
  return (step) => (step.title ? text(step.title) : t(step.id === MATERIALS ? 'institution.stepMaterials' : 'institution.stepReview'));
}

/** The steps of the wizard, each with what is still missing in it. */
export function StepList({ steps, current, onGo }: Props) {
  const { t } = useTranslation();
  const titleOf = useStepTitle();
  return (
    <nav className="steps" aria-label={t('institution.steps')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button type="button" className="step" aria-current={step.id === current ? 'step' : undefined} onClick={() => onGo(step.id)}>
              <span className="step-number num">{index + 1}</span>
              <span className="step-title">{titleOf(step)}
                <span className={step.missing === 0 ? 'step-state step-complete' : 'step-state'}>
                  {step.missing === 0 ? <><CheckCircleFilled /> {t('institution.complete')}</> : <><ExclamationCircleOutlined /> {t('institution.missing', { count: step.missing })}</>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
