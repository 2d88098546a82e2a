import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { caseLetterUrl, readCaseAgents } from '../api/agents.js';
import { useFailureText } from '../shell/use-failure-text.js';

/** Who handed something in for the applicant, and by which letter; nothing where nobody did. */
export function CaseAgents({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { data = [], error } = useQuery({ queryKey: ['case', caseId, 'agents'], queryFn: () => readCaseAgents(caseId) });
  if (error !== null) return <Alert type="error" title={failureText(error)} />;
  return data.map(({ id, agentName, agentOrganisation, from, until, letter }) => (
    <p key={id} className="case-agent">
      {t('agents.actedHere', { agent: agentName, home: agentOrganisation ?? t('agents.alone') })} <span className="num">{t('agents.days', { from, until })}</span>{' '}
      <a href={caseLetterUrl(caseId, id)} target="_blank" rel="noreferrer">{t('agents.letter', { name: letter.name })}</a>
    </p>
  ));
}
