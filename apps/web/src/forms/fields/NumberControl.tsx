import { InputNumber } from 'antd';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf } from './control.js';

export function NumberControl(props: ControlProps) {
  const { id, field, value, onChange, invalid } = props;
  return (
    <InputNumber
      id={id} controls={false} value={typeof value === 'number' ? value : null} style={{ width: '100%', maxWidth: 240 }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}
