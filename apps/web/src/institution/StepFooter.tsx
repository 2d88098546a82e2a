import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from './draft-steps.js';

interface Props {
  readonly steps: readonly DraftStep[];
  readonly current: string;
  readonly onGo: (step: string) => void;
}

export function StepFooter({ steps, current, onGo }: Props) {
  const { t } = useTranslation();
  const at = steps.findIndex(({ id }) => id === current);
  const previous = steps[at - 1];
  const next = steps[at + 1];
  const go = (step: string) => {
    onGo(step);
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="step-footer">
      {previous && <Button onClick={() => go(previous.id)}>{t('institution.previousStep')}</Button>}
      {next && <Button type="primary" onClick={() => go(next.id)}>{t('institution.nextStep')}</Button>}
    </div>
  );
}
