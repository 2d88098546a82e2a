import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcedureCard } from '../api/procedures.js';
import { listProcedures } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import './institution.css';
import { BasisLine } from './BasisLine.js';

function Card({ procedure }: { readonly procedure: ProcedureCard }) {
  const { t } = useTranslation();
  const text = useText();
  const [first, ...rest] = procedure.legalBases;
  return (
    <article className="procedure-card sheet">
      <Tag color={procedure.available ? 'success' : 'default'}>{t(procedure.available ? 'institution.available' : 'institution.unavailable')}</Tag>
      <h2>{text(procedure.title)}</h2>
      <p>{text(procedure.summary)}</p>
      {first && <p className="procedure-bases"><BasisLine basis={first} /> {rest.length > 0 && t('institution.moreBases', { count: rest.length })}</p>}
      <Link to={`/institution/procedures/${procedure.id}`}><Button type={procedure.available ? 'primary' : 'default'}>{t('institution.see')}</Button></Link>
    </article>
  );
}

export default function ProceduresPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  return (
    <>
      <PageHead title={t('institution.procedures')} lead={t('institution.proceduresLead')} />
      <Loaded query={query}>
        {(procedures) => (procedures.length === 0
          ? <Empty description={t('institution.noProcedures')} />
          : <div className="procedure-cards">{procedures.map((procedure) => <Card key={procedure.id} procedure={procedure} />)}</div>)}
      </Loaded>
    </>
  );
}
