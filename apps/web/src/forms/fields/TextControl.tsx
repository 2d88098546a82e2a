import { Input } from 'antd';
import type { FieldKind } from '../../api/forms.js';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf, textOf } from './control.js';

const INPUT_MODE: Partial<Record<FieldKind, 'tel' | 'email'>> = { phone: 'tel', email: 'email' };
const MONO = new Set<FieldKind>(['creditCode', 'idNumber']);

export function TextControl(props: ControlProps) {
  const { id, field, value, onChange, invalid } = props;
  const mode = INPUT_MODE[field.kind];
  const code = MONO.has(field.kind);
  return (
    <Input
      id={id} value={textOf(value)} {...statusOf(invalid)} {...ariaOf(props)} {...(mode ? { inputMode: mode } : {})} className={code ? 'num' : ''} disabled={field.readOnly}
      onChange={(event) => onChange(code ? event.target.value.toUpperCase().replace(/\s/g, '') : event.target.value)}
    />
  );
}

export function LongTextControl(props: ControlProps) {
  const { id, field, value, onChange, invalid } = props;
  return (
    <Input.TextArea
      id={id} value={textOf(value)} autoSize={{ minRows: 3, maxRows: 16 }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      {...(field.max === null ? {} : { count: { show: textOf(value).length > field.max * 0.6, max: field.max } })} onChange={(event) => onChange(event.target.value)}
    />
  );
}
