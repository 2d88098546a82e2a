import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCovers, type Cover } from '../../api/covers.js';
import { listProcedures } from '../../api/procedures.js';
import { useText } from '../../i18n/use-text.js';
import { Loaded } from '../../shell/Loaded.js';
import { PageHead } from '../../shell/PageHead.js';
import { CoverCard } from './CoverCard.js';
import { CoverForm } from './CoverForm.js';
import './cover.css';

const GROUPS = ['absent', 'deputy', 'other'] as const;

/** Who acts for whom during an absence: given, taken over, and, for leaders, those of the organisation. */
export default function CoverPage() {
  const { t } = useTranslation();
  const text = useText();
  const [named, setNamed] = useState(0);
  const query = useQuery({ queryKey: ['covers'], queryFn: listCovers });
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  const procedureName = (id: string) => {
    const found = procedures.find((procedure) => procedure.id === id);
    return found ? text(found.title) : id;
  };
  const listed = (covers: readonly Cover[]) => GROUPS.map((group) => {
    const those = covers.filter(({ mine }) => mine === group);
    return those.length > 0 && (
      <section key={group} aria-label={t(`cover.group.${group}`)}>
        <h2>{t(`cover.group.${group}`)}</h2>
        {those.map((cover) => <CoverCard key={cover.id} cover={cover} procedureName={procedureName} />)}
      </section>
    );
  });
  return (
    <>
      <PageHead title={t('cover.title')} lead={t('cover.lead')} />
      <div className="cover-page">
        <section className="sheet sheet-pad" aria-label={t('cover.new')}><h2>{t('cover.new')}</h2><CoverForm key={named} onNamed={() => setNamed((times) => times + 1)} /></section>
        <div>
          <Loaded query={query}>{(covers) => (covers.length === 0 ? <Empty description={t('cover.none')} /> : listed(covers))}</Loaded>
        </div>
      </div>
    </>
  );
}
