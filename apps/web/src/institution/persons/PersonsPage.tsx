import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readPersons, type Agent } from '../../api/agents.js';
import { listProcedures } from '../../api/procedures.js';
import { useText } from '../../i18n/use-text.js';
import { useUser } from '../../session/session-context.js';
import { Loaded } from '../../shell/Loaded.js';
import { PageHead } from '../../shell/PageHead.js';
import { AgentCard } from './AgentCard.js';
import { AgentForm } from './AgentForm.js';
import { PersonList } from './PersonList.js';
import './persons.css';

/** Who of an institution may do what, who acts for it, and for whom one acts oneself. */
export default function PersonsPage() {
  const { t } = useTranslation();
  const text = useText();
  const works = useUser().roles.length > 0;
  const [named, setNamed] = useState(0);
  const query = useQuery({ queryKey: ['agents'], queryFn: readPersons });
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  const procedureName = (id: string) => {
    const found = procedures.find((procedure) => procedure.id === id);
    return found ? text(found.title) : id;
  };
  const cards = (agents: readonly Agent[]) => agents.map((agent) => <AgentCard key={agent.id} agent={agent} procedureName={procedureName} />);
  return (
    <>
      <PageHead title={t('agents.title')} lead={t(works ? 'agents.lead' : 'agents.leadAgent')} />
      <Loaded query={query}>
        {({ persons, agents, mayName }) => {
          const [mine, given] = [agents.filter((agent) => agent.mine), agents.filter((agent) => !agent.mine)];
          return (
            <div className={mayName ? 'persons-page' : ''}>
              <div>
                {mine.length > 0 && <section aria-label={t('agents.mine')}><h2 className="form-section-title">{t('agents.mine')}</h2>{cards(mine)}</section>}
                {works && <section aria-label={t('agents.given')}><h2 className="form-section-title">{t('agents.given')}</h2>
                  {given.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{t('agents.none')}<div className="muted">{t('agents.noneHelp')}</div></>} /> : cards(given)}
                </section>}
                {works && <section className="sheet sheet-pad" aria-label={t('agents.persons')}><h2>{t('agents.persons')}</h2><PersonList persons={persons} mayChange={mayName} /></section>}
              </div>
              {mayName && <section className="sheet sheet-pad" aria-label={t('agents.new')}><h2>{t('agents.new')}</h2><AgentForm key={named} procedures={procedures} onNamed={() => setNamed((times) => times + 1)} /></section>}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
