import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../../i18n/use-text.js';
import { findOrganisations } from '../../api/directory.js';
import { useFormServices } from '../form-services.js';
import { RegionSelect } from '../RegionSelect.js';
import type { ControlProps } from './control.js';
import { ariaOf, listOf, statusOf, textOf } from './control.js';

export function OrganisationControl(props: ControlProps) {
  const { id, field, value, onChange, invalid, labelId } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const { data = [], isFetching } = useQuery({ queryKey: ['organisations', wanted], queryFn: () => findOrganisations(wanted), staleTime: 60_000 });
  return (
    <Select
      id={id} aria-labelledby={labelId} showSearch={{ filterOption: false, onSearch: setTyped }} allowClear={{ label: t('common.clear') }} placeholder={t('forms.searchOrganisation')} loading={isFetching} style={{ width: '100%' }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      options={data.map(({ id: organisation, name }) => ({ value: organisation, label: name }))} value={textOf(value) || null} onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

export function UsersControl(props: ControlProps) {
  const { id, field, value, onChange, invalid, labelId } = props;
  const { t } = useTranslation();
  const signs = useSigns();
  const { listUsers } = useFormServices();
  const { data = [], isFetching } = useQuery({ queryKey: ['form-users', id], queryFn: async () => (listUsers ? listUsers(field.key) : []), staleTime: 60_000 });
  return (
    <Select
      id={id} mode="multiple" aria-labelledby={labelId} showSearch={{ optionFilterProp: 'label' }} placeholder={t('forms.users')} loading={isFetching} style={{ width: '100%' }} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      {...(field.max === null ? {} : { maxCount: field.max })}
      options={data.map((person) => ({ value: person.id, label: `${person.name}${signs.open}${person.organisation}${signs.close}` }))} value={[...listOf(value)]} onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}

/** Of province, city and county the code of the last one chosen is the value. */
export function RegionControl(props: ControlProps) {
  const { id, field, value, onChange, invalid, labelId } = props;
  const { t } = useTranslation();
  return (
    <RegionSelect
      id={id} aria-labelledby={labelId} placeholder={t('forms.region')} style={{ width: '100%' }} value={textOf(value)} {...statusOf(invalid)} {...ariaOf(props)} disabled={field.readOnly}
      onChange={onChange}
    />
  );
}
