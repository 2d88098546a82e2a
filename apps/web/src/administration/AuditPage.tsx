import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Alert, Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import type { AuditEntry } from '../api/administration.js';
import { listAudit, verifyAudit } from '../api/administration.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { dateTimeOf } from '../time/format.js';
import { useAuditName } from './use-audit-name.js';

export default function AuditPage() {
  const { t } = useTranslation();
  const { actionName, subjectName } = useAuditName();
  const [q, setQ] = useState('');
  const query = useInfiniteQuery({
    queryKey: ['audit', q], queryFn: ({ pageParam }) => listAudit(q, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const verify = useMutation({ mutationFn: verifyAudit });
  return (
    <>
      <PageHead title={t('administration.audit')} lead={t('administration.auditLead')} actions={<Button loading={verify.isPending} onClick={() => verify.mutate()}>{t('administration.verifyChain')}</Button>} />
      {verify.data && <Alert type={verify.data.intact ? 'success' : 'error'} showIcon role="status" style={{ marginBottom: 12 }} title={verify.data.intact ? t('administration.chainIntact', { count: verify.data.entries ?? 0 }) : t('administration.chainBroken', { at: verify.data.brokenAt ?? '' })} />}
      <div className="inbox-tools"><Input.Search allowClear style={{ width: 300 }} placeholder={t('administration.auditSearch')} aria-label={t('administration.auditSearch')} onSearch={(text) => setQ(text.trim())} /></div>
      {query.isError ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} /> : (
        <ScrollTable<AuditEntry>
          cards label={t('administration.audit')} rowKey="seq" size="small" loading={query.isPending} dataSource={query.data?.pages.flatMap(({ items }) => [...items]) ?? []} pagination={false}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('administration.noAudit')} /> }}
          columns={[
            { title: t('administration.auditAt'), render: (_value, entry) => <span className="num nowrap">{dateTimeOf(entry.at)}</span> },
            { title: t('administration.auditActor'), render: (_value, { actor, actorName, onBehalfOfName, organisationName }) => <span title={actor ?? ''}>{onBehalfOfName === null ? (actorName ?? actor) : t('cover.actor', { actor: actorName ?? actor ?? '', absent: onBehalfOfName })}{organisationName !== null && <div className="muted">{organisationName}</div>}</span> },
            { title: t('administration.auditAct'), render: (_value, { action }) => <span title={action}>{actionName(action)}</span> },
            { title: t('administration.auditSubject'), render: (_value, entry) => entry.objectKind !== null && <span>{subjectName(entry.objectKind)} <span className="muted">{entry.objectId}</span></span> },
            { title: t('administration.auditResult'), render: (_value, entry) => <span className="nowrap">{t(`administration.auditOutcome.${entry.outcome}`)}</span> },
            { title: t('administration.auditDetail'), render: (_value, { detail }) => Object.keys(detail).length > 0 && <code style={{ fontSize: 12, wordBreak: 'break-all' }}>{JSON.stringify(detail)}</code> },
          ]}
        />
      )}
      <LoadMore more={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </>
  );
}
