import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.js';
import { dateTimeOf } from '../../time/format.js';
import { ariaOf, statusOf, textOf } from './control.js';
import type { ControlProps } from './control.js';
import { DateControl } from './DateControl.js';

/** A moment of Beijing, whatever the machine's own zone: its day, and its time in the browser's own field, which keys, readers and phones know. A day whose time is not known yet is kept as it is. */
export function InstantControl(props: ControlProps) {
  const { field, labelId, value, onChange, invalid } = props;
  const { t } = useTranslation();
  const text = useText();
  const [day = '', time = ''] = dateTimeOf(textOf(value)).split(' ');
  const put = (nextDay: string, nextTime: string) => onChange(nextDay === '' ? undefined : nextTime === '' ? nextDay : `${nextDay}T${nextTime}:00+08:00`);
  return (
    <div role="group" aria-labelledby={labelId} className="instant">
      <DateControl {...props} value={day} onChange={(next) => put(textOf(next), time)} />
      <Input
        id={`${props.id}-time`} type="time" aria-label={`${text(field.label)} ${t('forms.time')}`} value={time} disabled={field.readOnly || day === ''} {...statusOf(invalid)} {...ariaOf(props)}
        onChange={(event) => put(day, event.target.value)}
      />
    </div>
  );
}
