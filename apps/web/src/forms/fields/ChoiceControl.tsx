import { Checkbox, Radio } from 'antd';
import { useText } from '../../i18n/use-text.js';
import { lazyPart } from '../../shell/lazy-part.js';
import type { ControlProps } from './control.js';
import { listOf } from './control.js';

const RADIOS_UP_TO = 6;
const ChoiceList = lazyPart('control-choice', async () => (await import('./ChoiceList.js')).ChoiceList, <div className="control-coming" />);

export function ChoiceControl(props: ControlProps) {
  const { id, field, value, onChange, labelId, invalid } = props;
  const text = useText();
  const options = (field.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }));
  if (options.length <= RADIOS_UP_TO) {
    return (
      <div id={id} tabIndex={-1} className={invalid ? 'choice-group choice-invalid' : 'choice-group'}>
        <Radio.Group aria-labelledby={labelId} name={id} value={value ?? null} options={options} disabled={field.readOnly} onChange={(event) => onChange(String(event.target.value))} />
      </div>
    );
  }
  return <ChoiceList {...props} />;
}

export function MultiChoiceControl({ id, field, value, onChange, labelId, invalid }: ControlProps) {
  const text = useText();
  const options = (field.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }));
  return (
    <div id={id} tabIndex={-1} role="group" aria-labelledby={labelId} className={invalid ? 'choice-group choice-invalid' : 'choice-group'}>
      <Checkbox.Group options={options} value={[...listOf(value)]} disabled={field.readOnly} onChange={(chosen) => onChange(chosen)} />
    </div>
  );
}

export function FlagControl({ id, field, value, onChange, invalid, describedBy }: ControlProps) {
  const text = useText();
  return (
    <span className={invalid ? 'choice-invalid' : ''}>
      <Checkbox id={id} checked={value === true} disabled={field.readOnly} {...(describedBy ? { 'aria-describedby': describedBy } : {})} onChange={(event) => onChange(event.target.checked)}>{text(field.label)}</Checkbox>
    </span>
  );
}
