import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UsualStep } from '../api/procedures.js';
import { readUsualWay } from '../api/procedures.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';

/** What happens after the application, who does it, and how long it took others. */
export function ProcedureSteps({ procedureId }: { readonly procedureId: string }) {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['procedure', procedureId, 'steps'], queryFn: () => readUsualWay(procedureId), staleTime: 300_000 });
  return (
    <section className="sheet sheet-pad procedure-steps">
      <h2>{t('publicPages.steps.title')}</h2>
      <p className="muted">{t('publicPages.steps.lead')}</p>
      <Loaded query={query}>{({ steps, whole }) => (
        <>
          {whole !== null && <p><b>{t('publicPages.steps.whole', { ...whole })}</b></p>}
          <Steps steps={steps} />
        </>
      )}</Loaded>
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly UsualStep[] }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  return (
    <ol className="usual-steps">
      {steps.map(({ element, name, who, always, term, usual, steps: inside }) => (
        <li key={element}>
          <b>{text(name)}</b> {who.length > 0 && <span className="muted">{who.map(text).join(signs.comma)}</span>}
          <div>
            {!always && <Tag>{t('publicPages.steps.ifApplies')}</Tag>}
            {term !== null && <Tag>{t(`publicPages.steps.term.${term.unit}`, { days: term.days })}</Tag>}
            <span className="muted">{usual === null ? t('publicPages.steps.unknown') : t(usual.median === 0 ? 'publicPages.steps.sameDay' : 'publicPages.steps.usual', { ...usual })}</span>
          </div>
          {inside.length > 0 && <details><summary>{t('publicPages.steps.inside')}{signs.open}{inside.length}{signs.close}</summary><Steps steps={inside} /></details>}
        </li>
      ))}
    </ol>
  );
}
