import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findOrganisations } from '../api/directory.js';

/** Finds an organisation by name; takes value and onChange from the form item around it. */
export function OrganisationSelect(props: { readonly id?: string; readonly value?: string; readonly onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const { data = [], isFetching } = useQuery({ queryKey: ['organisations', wanted], queryFn: () => findOrganisations(wanted), staleTime: 60_000 });
  return <Select<string> {...props} showSearch={{ filterOption: false, onSearch: setTyped }} loading={isFetching} placeholder={t('forms.searchOrganisation')} options={data.map(({ id, name }) => ({ value: id, label: name }))} />;
}
