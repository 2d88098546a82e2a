import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Undelivered } from '../api/notifications.js';
import { listUndelivered, retryDelivery, settleDelivery } from '../api/notifications.js';
import { CaseLink } from '../cases/CaseLink.js';
import { ReasonDialog } from '../cases/ReasonDialog.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';

function Reason({ row: { failure, answer, attempts, state, nextAt } }: { readonly row: Undelivered }) {
  const { t } = useTranslation();
  return (
    <div>
      <Tag color={state === 'givenUp' ? 'error' : 'warning'} style={{ marginInlineEnd: 6 }}>{t(`supervisor.delivery.state.${state}`)}</Tag>{t(`supervisor.delivery.failure.${failure ?? 'NOT_CARRIED'}`)}
      {answer !== null && answer !== '' && <div className="muted">{answer}</div>}
      <div className="muted num">{t('supervisor.attempts', { count: attempts })}{nextAt !== null && attempts > 0 && <> · {t('supervisor.delivery.next', { time: dateTimeOf(nextAt) })}</>}</div>
    </div>
  );
}

/** Messages that did not reach whom they are for: tried again, or told otherwise. */
export default function DeliveriesPage() {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [settling, setSettling] = useState<string | null>(null);
  const query = useQuery({ queryKey: ['deliveries'], queryFn: listUndelivered });
  const retry = useMutation({
    mutationFn: retryDelivery,
    onSuccess: () => void message.success(t('supervisor.delivery.retried')),
    onError: (error) => void message.error(failureText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <>
      <PageHead title={t('supervisor.delivery.title')} lead={t('supervisor.delivery.lead')} actions={<Button onClick={() => void query.refetch()}>{t('supervisor.delivery.refresh')}</Button>} />
      <Loaded query={query}>
        {(rows) => (rows.length === 0
          ? <Empty description={<>{t('supervisor.delivery.none')}<div className="muted">{t('supervisor.delivery.noneHelp')}</div></>} />
          : (
            <ScrollTable<Undelivered>
              cards label={t('supervisor.delivery.title')} rowKey="id" pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} dataSource={[...rows]}
              columns={[
                { title: t('supervisor.delivery.message'), render: (_value, row) => <><b>{text(row.title)}</b>{row.caseId !== null && <div><CaseLink id={row.caseId} className="num nowrap">{row.caseNo}</CaseLink></div>}</> },
                { title: t('supervisor.delivery.recipient'), render: (_value, row) => <>{row.recipient ?? t(row.channel === 'page' ? 'supervisor.delivery.nobody' : 'supervisor.delivery.outsider')}{row.organisation !== null && <div className="muted">{row.organisation}</div>}</> },
                { title: t('supervisor.delivery.channel'), render: (_value, row) => <span className="nowrap">{t(`supervisor.delivery.by.${row.channel}`)}</span> },
                { title: t('supervisor.message'), render: (_value, row) => <Reason row={row} /> },
                { title: t('supervisor.delivery.since'), render: (_value, row) => <span className="num nowrap muted">{dateTimeOf(row.createdAt)}</span> },
                {
                  title: t('forms.rowActions'), className: 'row-acts', render: (_value, { id }) => (
                    <span className="nowrap">
                      <Button size="small" type="primary" loading={retry.isPending && retry.variables === id} onClick={() => retry.mutate(id)}>{t('supervisor.retry')}</Button>{' '}
                      <Button size="small" onClick={() => setSettling(id)}>{t('supervisor.delivery.settle')}</Button>
                    </span>
                  ),
                },
              ]}
            />
          ))}
      </Loaded>
      {settling !== null && <ReasonDialog subject={settling} title={t('supervisor.delivery.settle')} lead={t('supervisor.delivery.settleLead')} done={t('supervisor.delivery.settled')} send={settleDelivery} onClose={() => setSettling(null)} />}
    </>
  );
}
