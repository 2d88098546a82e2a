import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/administration.js';
import { listAudit } from '../api/administration.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { dateTimeOf } from '../time/format.js';

export default function AuditPage() {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const query = useInfiniteQuery({
    queryKey: ['audit', q], queryFn: ({ pageParam }) => listAudit({ q, cursor: pageParam }), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  return (
    <>
      <PageHead title={t('administration.audit')} lead={t('administration.auditLead')} />
      <div className="inbox-tools"><Input.Search allowClear style={{ width: 300 }} placeholder={t('administration.auditSearch')} aria-label={t('administration.auditSearch')} onSearch={(text) => setQ(text.trim())} /></div>
      {query.isError ? <FailurePage error={query.error} onRetry={() => void query.refetch()} /> : (
        <Table<AuditEntry>
          className="inbox-table" rowKey="seq" size="small" loading={query.isPending} dataSource={query.data?.pages.flatMap(({ items }) => [...items]) ?? []} pagination={false} scroll={{ x: 900 }}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('administration.noAudit')} /> }}
          columns={[
            { title: t('administration.auditAt'), render: (_value, entry) => <span className="num nowrap">{dateTimeOf(entry.at)}</span> },
            { title: t('administration.auditActor'), dataIndex: 'actor' },
            { title: t('administration.auditAct'), dataIndex: 'act' },
            { title: t('administration.auditSubject'), dataIndex: 'subject' },
            { title: t('administration.auditResult'), dataIndex: 'result' },
            { title: t('administration.auditDetail'), render: (_value, entry) => <code style={{ fontSize: 12, wordBreak: 'break-all' }}>{entry.detail === null || entry.detail === undefined ? '' : JSON.stringify(entry.detail)}</code> },
          ]}
        />
      )}
      {query.hasNextPage && <div className="load-more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('common.loadMore')}</Button></div>}
    </>
  );
}
