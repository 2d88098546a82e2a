import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../../i18n/use-text.js';
import { endAgent, letterUrl, type Agent } from '../../api/agents.js';
import { useFailureText } from '../../shell/use-failure-text.js';

const COLOR = { coming: 'processing', inForce: 'success', over: 'default' } as const;

interface Props {
  readonly agent: Agent;
  readonly procedureName: (id: string) => string;
}

/** One authorisation: who for whom, until when, for what, by which letter. */
export function AgentCard({ agent, procedureName }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const failureText = useFailureText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => endAgent(agent.id),
    onError: (error) => void message.error(failureText(error)),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <article className="sheet sheet-pad agent-card">
      <div className="agent-head">
        <b>{t('agents.forWhom', { agent: agent.agentName, institution: agent.institution.name })}</b>
        <Tag color={COLOR[agent.state]}>{t(`agents.state.${agent.state}`)}</Tag>
        <span className="num">{t('agents.days', { from: agent.from, until: agent.until })}{agent.endedOn !== null && ` · ${t('agents.endedOn', { date: agent.endedOn })}`}</span>
      </div>
      <div>{agent.procedures === null ? t('agents.allProcedures') : agent.procedures.map(procedureName).join(signs.comma)}</div>
      <div className="muted">{agent.mine ? '' : `${agent.agentOrganisation === null ? t('agents.alone') : t('agents.from', { organisation: agent.agentOrganisation })} · `}{t('agents.namedBy', { who: agent.namedBy })}</div>
      <div className="agent-acts">
        <a href={letterUrl(agent.id)} target="_blank" rel="noreferrer">{t('agents.letter', { name: agent.letter.name })}</a>
        {agent.mayEnd && (
          <Popconfirm title={t(agent.mine ? 'agents.leaveConfirm' : 'agents.endConfirm')} onConfirm={() => end.mutate()}>
            <Button size="small" loading={end.isPending}>{t(agent.mine ? 'agents.leave' : 'agents.end')}</Button>
          </Popconfirm>
        )}
      </div>
    </article>
  );
}
