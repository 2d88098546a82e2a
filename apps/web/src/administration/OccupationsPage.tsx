import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occupation } from '../api/administration.js';
import { listOccupations } from '../api/administration.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { EditionImport } from './EditionImport.js';

/** The catalogue in force, and the import of the next one. */
export default function OccupationsPage() {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const query = useQuery({ queryKey: ['occupations', q], queryFn: () => listOccupations(q) });
  return (
    <>
      <PageHead title={t('administration.occupations')} lead={t('administration.occupationsLead')} />
      <div className="inbox-tools"><Input.Search allowClear style={{ width: 260 }} placeholder={t('administration.searchOccupations')} aria-label={t('administration.searchOccupations')} onSearch={(text) => setQ(text.trim())} /></div>
      <Loaded query={query}>
        {(occupations) => (
          <ScrollTable<Occupation>
            cards label={t('administration.occupations')} rowKey={({ edition, code }) => `${edition} ${code}`} dataSource={[...occupations]} pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false, showTotal: (count) => t('administration.inForce', { count }) }}
            columns={[
              { title: t('administration.edition'), dataIndex: 'edition' }, { title: t('administration.code'), dataIndex: 'code', className: 'num nowrap' }, { title: t('administration.occupation'), dataIndex: 'name' },
              { title: t('administration.levels'), className: 'nowrap', render: (_value, { levels }) => (levels === null ? t('administration.notOnFile') : levels.join(' ')) },
              { title: t('administration.source'), dataIndex: 'source', className: 'muted' },
            ]}
          />
        )}
      </Loaded>
      <EditionImport />
    </>
  );
}
