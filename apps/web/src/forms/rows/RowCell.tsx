import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData, FormValue } from '../../api/forms.js';
import { useText } from '../../i18n/use-text.js';
import { listOf, textOf } from '../fields/control.js';
import { FieldControl } from '../fields/FieldControl.js';

interface Props {
  readonly id: string;
  readonly field: FieldSchema;
  readonly value: FormValue | undefined;
  readonly label: string;
  readonly required: boolean;
  readonly invalid: boolean;
  /** Where it is said what is wrong. */
  readonly describedBy: string | undefined;
  readonly onFill: (values: FormData) => void;
}

/** One cell of a table. Plain controls, so that tables of hundreds of rows stay quick. */
export function RowCell({ id, field, value, label, required, invalid, describedBy, onFill }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const change = (next: FormValue | undefined) => onFill({ [field.key]: next });
  const className = invalid ? 'cell cell-invalid' : 'cell';
  const shared = { id, 'aria-label': label, 'aria-invalid': invalid, 'aria-required': required, ...(describedBy ? { 'aria-describedby': describedBy } : {}) };
  switch (field.kind) {
    case 'text': case 'creditCode': case 'idNumber': case 'phone': case 'email':
      return <input {...shared} className={className} value={textOf(value)} onChange={(event) => change(event.target.value)} />;
    case 'longText':
      return <textarea {...shared} className={className} rows={1} value={textOf(value)} onChange={(event) => change(event.target.value)} />;
    case 'number':
      return <input {...shared} className={`${className} cell-number`} inputMode="decimal" type="number" value={textOf(value)} onChange={(event) => change(event.target.value === '' ? undefined : Number(event.target.value))} />;
    case 'date':
      return <input {...shared} className={className} type="date" value={textOf(value)} onChange={(event) => change(event.target.value || undefined)} />;
    case 'flag':
      return <input {...shared} type="checkbox" style={{ margin: 10 }} checked={value === true} onChange={(event) => change(event.target.checked)} />;
    case 'choice':
      return (
        <select {...shared} className={className} value={textOf(value)} onChange={(event) => change(event.target.value || undefined)}>
          <option value="">{t('forms.choose')}</option>
          {field.options?.map((option) => <option key={option.value} value={option.value}>{text(option.label)}</option>)}
        </select>
      );
    case 'multiChoice':
      return (
        <Select
          id={id} mode="multiple" maxTagCount="responsive" aria-label={label} variant="borderless" style={{ minWidth: 170, width: '100%' }} value={[...listOf(value)]} {...(invalid ? { status: 'error' as const } : {})}
          options={(field.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }))} onChange={(chosen: string[]) => change(chosen)}
        />
      );
    default:
      return (
        <>
          <span id={`${id}-label`} className="sr-only">{label}</span>
          {/* Its name is not seen: a description beside it would be taken for the only one. What is wrong is told as it appears. */}
          <FieldControl id={id} field={field} value={value} required={required} invalid={invalid} labelId={`${id}-label`} describedBy={undefined} onChange={change} fill={onFill} />
        </>
      );
  }
}
