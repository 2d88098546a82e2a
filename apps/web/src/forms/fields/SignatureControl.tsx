import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { rowOf } from '../local-checks.js';
import { useFormServices } from '../form-services.js';
import type { ControlProps } from './control.js';
import { textOf } from './control.js';

/** The signed-in person signs with name and the product's date. */
export function SignatureControl({ id, field, value, onChange, describedBy, invalid }: ControlProps) {
  const { t } = useTranslation();
  const { signerName, today } = useFormServices();
  const signed = value !== undefined && value !== null;
  const { name, date } = rowOf(value);
  return (
    <div className={invalid ? 'signature choice-invalid' : 'signature'}>
      <Checkbox id={id} checked={signed} disabled={field.readOnly} {...(describedBy ? { 'aria-describedby': describedBy } : {})} onChange={(event) => onChange(event.target.checked ? { name: signerName, date: today } : undefined)}>{t('forms.sign')}</Checkbox>
      {signed && <span className="signature-line num">{`${t('forms.signedAs', { name: textOf(name) })}　${textOf(date)}`}</span>}
    </div>
  );
}
