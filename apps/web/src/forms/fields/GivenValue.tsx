import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.js';
import { AttachedFiles } from '../AttachedFiles.js';
import { valueText } from '../value-text.js';
import type { ControlProps } from './control.js';
import { listOf } from './control.js';

/** What is given and cannot be changed here is text, not a control that refuses. */
export function GivenValue({ id, field, value, labelId }: ControlProps) {
  const { t } = useTranslation();
  const text = useText();
  const shown = field.kind === 'files' ? <AttachedFiles ids={listOf(value)} /> : valueText(field, value, text, t);
  return <div id={id} tabIndex={-1} role="group" aria-labelledby={labelId} className="given-value">{listOf(value).length > 0 || field.kind !== 'files' ? shown || t('forms.notFilled') : t('forms.notFilled')}</div>;
}
