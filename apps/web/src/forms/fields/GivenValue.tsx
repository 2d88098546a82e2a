import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.js';
import { valueText } from '../value-text.js';
import type { ControlProps } from './control.js';

/** What is given and cannot be changed here is text, not a control that refuses. */
export function GivenValue({ id, field, value, labelId }: ControlProps) {
  const { t } = useTranslation();
  const text = useText();
  return <div id={id} tabIndex={-1} role="group" aria-labelledby={labelId} className="given-value">{valueText(field, value, text, t) || t('forms.notFilled')}</div>;
}
