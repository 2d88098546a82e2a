import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.js';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf, textOf } from './control.js';

/** One of many: a list that can be searched. */
export function ChoiceList(props: ControlProps) {
  const { id, field, value, onChange, labelId, invalid } = props;
  const { t } = useTranslation();
  const text = useText();
  const options = (field.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }));
  return (
    <Select
      id={id} aria-labelledby={labelId} showSearch={{ optionFilterProp: 'label' }} allowClear={{ label: t('common.clear') }} placeholder={t('forms.choose')} options={options} style={{ width: '100%' }} {...statusOf(invalid)} {...ariaOf(props)}
      value={textOf(value) || null} disabled={field.readOnly} onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}
