import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf, textOf } from './control.js';

const BEIJING = '+08:00';

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

/** A moment; what the user picks is Beijing time whatever the machine's own zone. */
export function InstantControl(props: ControlProps) {
  const { id, field, value, onChange, invalid } = props;
  const text = textOf(value).slice(0, 19);
  return (
    <DatePicker
      id={id} showTime={{ format: 'HH:mm' }} value={text === '' ? null : dayjs(text)} format="YYYY-MM-DD HH:mm" style={{ width: '100%', maxWidth: 240 }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      onChange={(moment) => onChange(moment ? `${moment.format('YYYY-MM-DDTHH:mm')}:00${BEIJING}` : undefined)}
    />
  );
}
