import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProcedureCard } from '../api/procedures.js';
import { listProcedures } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { LinkButton } from '../shell/LinkButton.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import './institution.css';
import { BasisLine } from './BasisLine.js';
import { useWhether } from './use-whether.js';

function Card({ procedure }: { readonly procedure: ProcedureCard }) {
  const { t } = useTranslation();
  const text = useText();
  const [first, ...rest] = procedure.legalBases;
  return (
    <article className="procedure-card sheet">
      <Tag color={procedure.available ? 'success' : 'default'}>{useWhether(procedure)}</Tag>
      <h2>{text(procedure.title)}</h2>
      <p>{text(procedure.summary)}</p>
      {first && <p className="procedure-bases"><BasisLine basis={first} /> {rest.length > 0 && t('institution.moreBases', { count: rest.length })}</p>}
      <LinkButton to={`/institution/procedures/${procedure.id}`} type={procedure.available ? 'primary' : 'default'}>{t(procedure.available ? 'institution.see' : 'institution.look')}</LinkButton>
    </article>
  );
}

/** What this institution can file comes before what others can. */
const offeredFirst = (procedures: readonly ProcedureCard[]): readonly ProcedureCard[] => procedures.toSorted((one, other) => Number(other.available) - Number(one.available));

export default function ProceduresPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  return (
    <>
      <PageHead title={t('institution.procedures')} lead={t('institution.proceduresLead')} />
      <Loaded query={query}>
        {(procedures) => (procedures.length === 0
          ? <Empty description={t('institution.noProcedures')} />
          : <div className="procedure-cards">{offeredFirst(procedures).map((procedure) => <Card key={procedure.id} procedure={procedure} />)}</div>)}
      </Loaded>
    </>
  );
}
