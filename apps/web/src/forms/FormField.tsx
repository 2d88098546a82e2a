import { memo, useCallback } from 'react';
import type { FormValue } from '../api/forms.js';
import type { FieldProps } from './field-props.js';
import { FieldFrame } from './FieldFrame.js';
import { FieldControl } from './fields/FieldControl.js';
import { RowsField } from './rows/RowsField.js';
import { controlId, violationsAt } from './violations.js';

const WIDE = new Set(['longText', 'rows', 'files', 'multiChoice', 'signature', 'users']);

function Field({ prefix, field, value, required, violations, onFill }: FieldProps) {
  const id = controlId(prefix, field.key);
  const own = field.kind === 'rows' ? violationsAt(violations, field.key) : violations;
  const onChange = useCallback((next: FormValue | undefined) => onFill({ [field.key]: next }), [field.key, onFill]);
  const wide = WIDE.has(field.kind) || (field.kind === 'choice' && (field.options?.length ?? 0) > 3);
  return (
    <FieldFrame id={id} field={field} required={required} violations={own} wide={wide}>
      {({ labelId, describedBy }) => (field.kind === 'rows'
        ? <RowsField Cell={FormField} id={id} prefix={prefix} field={field} value={value} violations={violations} labelId={labelId} onChange={onChange} />
        : <FieldControl id={id} field={field} value={value} required={required} invalid={own.length > 0} labelId={labelId} describedBy={describedBy} onChange={onChange} fill={onFill} />)}
    </FieldFrame>
  );
}

export const FormField = memo(Field);
