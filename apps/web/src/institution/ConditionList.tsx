import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '../api/procedures.js';
import { checkProcedure } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { RuleTag } from '../rules/RuleTag.js';

const COLOUR = { met: 'success', notMet: 'error', unknown: 'default' } as const;

/** The conditions of a procedure; whoever files for an institution sees which of them its data meet already. */
export function ConditionList({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const mayFile = hasRole(useUser(), 'applicantOperator', 'applicantAdmin') && procedure.available;
  const { data: checked } = useQuery({ queryKey: ['procedure', procedure.id, 'fit'], queryFn: () => checkProcedure(procedure.id), enabled: mayFile });
  if (checked === undefined) return <ol className="fact-list">{procedure.conditions.map((condition) => <li key={`${condition.rule}${condition.text.zh}`}><span>{text(condition.text)}</span> <RuleTag id={condition.rule} />{condition.help !== null && <div className="muted">{text(condition.help)}</div>}</li>)}</ol>;
  const met = checked.filter(({ state }) => state === 'met').length;
  return (
    <>
      <p className="muted">{t('institution.fitLead', { met, count: checked.length })}</p>
      <ol className="fact-list">
        {checked.map(({ rule, text: said, help, state, said: why }) => (
          <li key={`${rule}${said.zh}`}>
            <span>{text(said)}</span> <RuleTag id={rule} /> <Tag color={COLOUR[state]}>{t(`institution.fit.${state}`)}</Tag>
            {help !== null && <div className="muted">{text(help)}</div>}
            {why !== null && <div className="field-error">{text(why)}</div>}
          </li>
        ))}
      </ol>
    </>
  );
}
