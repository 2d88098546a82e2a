import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf, textOf } from './control.js';

export function DateControl(props: ControlProps) {
  const { id, field, value, onChange, invalid } = props;
  const text = textOf(value);
  return (
    <DatePicker
      id={id} value={text === '' ? null : dayjs(text)} format="YYYY-MM-DD" style={{ width: '100%', maxWidth: 240 }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
