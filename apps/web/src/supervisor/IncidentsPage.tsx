import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { exportIncidents } from '../api/exports.js';
import type { Incident } from '../api/supervision.js';
import { actOnIncident, listIncidents } from '../api/supervision.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { usePlace } from '../fleet/use-place.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';
import { ExportButton } from './ExportButton.js';

export default function IncidentsPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [place] = usePlace();
  const text = useText();
  const failureText = useFailureText();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['cases', 'incidents', place], queryFn: () => listIncidents(place) });
  const act = useMutation({
    mutationFn: ({ id, how }: { readonly id: string; readonly how: 'retry' | 'resume' }) => actOnIncident(id, how),
    onSuccess: ({ state }, { how }) => void (state === 'saved' ? message.warning(t('supervisor.notYet')) : message.success(t(how === 'retry' ? 'supervisor.retried' : 'supervisor.resumed'))),
    onError: (error) => void message.error(failureText(error)),
    // A refusal too: an incident that was over by itself meanwhile leaves the list.
    onSettled: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
  return (
    <>
      <PageHead title={t('supervisor.incidents')} lead={t('supervisor.incidentsLead')} actions={<><PlaceChoice /><ExportButton name={t('supervisor.incidents')} read={exportIncidents(place)} /></>} />
      <Loaded query={query}>
        {(incidents) => (incidents.length === 0
          ? <Empty description={<>{t('supervisor.noIncidents')}<div className="muted">{t('supervisor.noIncidentsHelp')}</div></>} />
          : (
            <ScrollTable<Incident>
              cards label={t('supervisor.incidents')} rowKey="id" pagination={false} dataSource={[...incidents]}
              columns={[
                { title: t('supervisor.case'), render: (_value, incident) => <Link to={`/cases/${incident.caseId}`} className="num nowrap">{incident.caseNo}</Link> },
                { title: t('supervisor.step'), render: (_value, { name, element }) => <span title={element ?? ''}>{element === null ? '–' : text(name)}</span> },
                { title: t('supervisor.message'), render: (_value, incident) => <><b>{t(`supervisor.kind.${incident.kind}`)}</b><div className="muted">{incident.message}{incident.diagnosis !== null && <> · {incident.diagnosis}</>}</div><div className="muted num">{t('supervisor.attempts', { count: incident.times })}</div></> },
                { title: t('supervisor.at'), render: (_value, incident) => <span className="num nowrap muted">{dateTimeOf(incident.lastSeenAt)}</span> },
                {
                  title: t('forms.rowActions'), className: 'row-acts', render: (_value, { id, kind }) => (
                    <span className="nowrap">
                      {/* Nothing hears a ring where nothing runs. */}
                      {kind !== 'not-running' && <><Button size="small" type="primary" loading={act.isPending && act.variables.id === id} onClick={() => act.mutate({ id, how: 'retry' })}>{t('supervisor.retry')}</Button>{' '}</>}
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
