import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { findOccupations } from '../../api/directory.js';
import type { ControlProps } from './control.js';
import { ariaOf, statusOf, textOf } from './control.js';

/** Finds an occupation of the national catalogue by code or name; picking one also fills the name beside it. */
export function OccupationControl(props: ControlProps) {
  const { id, field, value, onChange, invalid, fill, labelId } = props;
  const { t } = useTranslation();
  const typed = textOf(value);
  const wanted = useDeferredValue(typed);
  const { data = [] } = useQuery({ queryKey: ['occupations', wanted], queryFn: () => findOccupations(wanted), enabled: wanted.length > 0, staleTime: 600_000 });
  return (
    <AutoComplete
      id={id} aria-labelledby={labelId} value={typed} style={{ width: '100%', minWidth: 150 }} popupMatchSelectWidth={320} placeholder={t('forms.searchOccupation')} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      options={data.map((occupation) => ({ value: occupation.code, label: `${occupation.code}  ${occupation.name}` }))}
      onChange={(text: string | undefined) => onChange(text === '' ? undefined : text)}
      onSelect={(code) => {
        const chosen = data.find((occupation) => occupation.code === code);
        if (chosen) fill({ [field.key]: chosen.code, occupation: chosen.name, occupationName: chosen.name });
      }}
    />
  );
}
