import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../api/forms.js';
import type { Violation } from '../api/types.js';
import { useText } from '../i18n/use-text.js';
import { RuleTag } from '../rules/RuleTag.js';

interface Props {
  readonly id: string;
  readonly field: FieldSchema;
  readonly required: boolean;
  readonly violations: readonly Violation[];
  readonly wide: boolean;
  readonly children: (parts: { readonly labelId: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** Label above, control, help and what is wrong with it below; the words belong to the control for screen readers too. */
export function FieldFrame({ id, field, required, violations, wide, children }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const labelId = `${id}-label`;
  const helpId = field.help ? `${id}-help` : null;
  const errorId = violations.length > 0 ? `${id}-error` : null;
  const describedBy = [errorId, helpId].filter((part) => part !== null).join(' ') || undefined;
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      {field.kind !== 'flag' && (
        <label id={labelId} htmlFor={id} className="field-label">
          {text(field.label)}
          {field.readOnly ? null : required ? <span className="field-required" title={t('forms.requiredMark')} aria-hidden="true">*</span> : <span className="field-optional">{t('forms.optional')}</span>}
        </label>
      )}
      {children({ labelId, describedBy })}
      {errorId !== null && (
        <div id={errorId} className="field-error" role="alert">
          {violations.map((violation) => (
            <div key={`${violation.path}${violation.code}`}>{text(violation.message)}{violation.rule !== null && <RuleTag id={violation.rule} />}</div>
          ))}
        </div>
      )}
      {helpId !== null && <div id={helpId} className="field-help">{text(field.help)}</div>}
    </div>
  );
}
