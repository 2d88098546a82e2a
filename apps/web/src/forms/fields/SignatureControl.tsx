import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { rowOf } from '../local-checks.js';
import { useFormServices } from '../form-services.js';
import type { ControlProps } from './control.js';
import { textOf } from './control.js';

/** Signed with name and the product's date: by the signed-in person, or by whoever the form names and signs the printed form. */
export function SignatureControl({ id, field, value, onChange, describedBy, invalid }: ControlProps) {
  const { t } = useTranslation();
  const { signerName, namedSigner, today } = useFormServices();
  const signed = value !== undefined && value !== null;
  const { name, date } = rowOf(value);
  const named = field.signer === null ? undefined : namedSigner;
  return (
    <div className={invalid ? 'signature choice-invalid' : 'signature'}>
      <Checkbox id={id} checked={signed} disabled={field.readOnly} {...(describedBy ? { 'aria-describedby': describedBy } : {})} onChange={(event) => onChange(event.target.checked ? { name: named ?? signerName, date: today } : undefined)}>
        {named === undefined ? t('forms.sign') : t('forms.signFor', { name: named })}
      </Checkbox>
      {signed && <span className="signature-line num">{`${t('forms.signedAs', { name: textOf(name) })}　${textOf(date)}`}</span>}
    </div>
  );
}
