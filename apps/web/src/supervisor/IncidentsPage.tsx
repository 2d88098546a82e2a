import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Incident } from '../api/supervision.js';
import { actOnIncident, listIncidents } from '../api/supervision.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';

export default function IncidentsPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['cases', 'incidents'], queryFn: listIncidents });
  const act = useMutation({
    mutationFn: ({ id, how }: { readonly id: string; readonly how: 'retry' | 'resume' }) => actOnIncident(id, how),
    onSuccess: (_answer, { how }) => void message.success(t(how === 'retry' ? 'supervisor.retried' : 'supervisor.resumed')),
    onError: (error) => void message.error(failureText(error)),
    // A refusal too: an incident that was over by itself meanwhile leaves the list.
    onSettled: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
  return (
    <>
      <PageHead title={t('supervisor.incidents')} lead={t('supervisor.incidentsLead')} />
      <Loaded query={query}>
        {(incidents) => (incidents.length === 0
          ? <Empty description={<>{t('supervisor.noIncidents')}<div className="muted">{t('supervisor.noIncidentsHelp')}</div></>} />
          : (
            <Table<Incident>
              className="inbox-table" rowKey="id" pagination={false} dataSource={[...incidents]}
              columns={[
                { title: t('supervisor.case'), render: (_value, incident) => <Link to={`/cases/${incident.caseId}`} className="num nowrap">{incident.caseNo}</Link> },
                { title: t('supervisor.step'), dataIndex: 'element' },
                { title: t('supervisor.message'), render: (_value, incident) => <>{incident.message}{incident.diagnosis !== null && <div>{incident.diagnosis}</div>}<div className="muted num">{t('supervisor.attempts', { count: incident.times })}</div></> },
                { title: t('supervisor.at'), render: (_value, incident) => <span className="num nowrap muted">{dateTimeOf(incident.lastSeenAt)}</span> },
                {
                  title: t('forms.rowActions'), render: (_value, { id }) => (
                    <span className="nowrap">
                      <Button size="small" type="primary" loading={act.isPending && act.variables.id === id} onClick={() => act.mutate({ id, how: 'retry' })}>{t('supervisor.retry')}</Button>{' '}
                      <Button size="small" disabled={act.isPending} onClick={() => act.mutate({ id, how: 'resume' })}>{t('supervisor.resume')}</Button>
                    </span>
                  ),
                },
              ]}
            />
          ))}
      </Loaded>
    </>
  );
}
