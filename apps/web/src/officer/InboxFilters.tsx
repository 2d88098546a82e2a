import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listProcedures } from '../api/procedures.js';
import { RegionSelect } from '../forms/RegionSelect.js';
import { useText } from '../i18n/use-text.js';
import type { TaskFilter } from '../api/tasks.js';

const PAUSE = 350;

export function InboxFilters({ filter, onFilter }: { readonly filter: TaskFilter; readonly onFilter: (filter: TaskFilter) => void }) {
  const { t } = useTranslation();
  const text = useText();
  const [name, setName] = useState(filter.q);
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });

  useEffect(() => {
    if (name === filter.q) return undefined;
    const timer = setTimeout(() => onFilter({ ...filter, q: name.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [name, filter, onFilter]);

  return (
    <>
      <Input.Search id="inbox-name" allowClear style={{ width: 240 }} placeholder={t('officer.filterName')} aria-label={t('officer.filterName')} value={name} onChange={(event) => setName(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()} />
      <Select
        allowClear={{ label: t('common.clear') }} style={{ width: 200 }} placeholder={t('officer.filterProcedure')} aria-label={t('officer.filterProcedure')} value={filter.procedure || null}
        options={procedures.map(({ id, title }) => ({ value: id, label: text(title) }))} onChange={(chosen: string | null | undefined) => onFilter({ ...filter, procedure: chosen ?? '' })}
      />
      <RegionSelect
        style={{ width: 180 }} placeholder={t('officer.filterRegion')} aria-label={t('officer.filterRegion')} value={filter.region} onChange={(region) => onFilter({ ...filter, region: region ?? '' })}
      />
    </>
  );
}
