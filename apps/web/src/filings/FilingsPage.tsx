import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Checkbox, Empty, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import { Link, useLocation, useSearchParams } from 'react-router';
import { exportFilings } from '../api/exports.js';
import type { FilingFilter, FilingRow, FilingStatus } from '../api/filings.js';
import { listFilings } from '../api/filings.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { withParts } from '../shell/with-parts.js';
import { ExportButton } from '../supervisor/ExportButton.js';
import '../tasks/tasks.css';
import { Countdown } from './Countdown.js';
import './filings.css';
import { FilingStatusTag } from './FilingStatusTag.js';

const STATUSES = Object.keys(zhCN.filings.statuses).filter((status): status is FilingStatus => status in zhCN.filings.statuses);

/** An institution's own filings; for an office the register of its region. */
export default function FilingsPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const own = pathname.startsWith('/institution');
  const filter: FilingFilter = useMemo(() => ({ q: search.get('q') ?? '', status: STATUSES.find((status) => status === search.get('status')) ?? '', ending: search.get('ending') === 'true' }), [search]);
  const query = useInfiniteQuery({
    queryKey: ['filings', filter], queryFn: ({ pageParam }) => listFilings(filter, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const put = (name: string, value: string) => setSearch((now) => withParts(now, { [name]: value }), { replace: true });
  const institution: TableColumnsType<FilingRow> = own ? [] : [{ title: t('filings.institution'), render: (_value, row) => row.institution }];
  const columns: TableColumnsType<FilingRow> = [
    { title: t('filings.filingNo'), render: (_value, row) => <Link to={`/filings/${row.id}`} className="num nowrap task-name">{row.filingNo}</Link> },
    ...institution,
    { title: t('filings.status'), render: (_value, row) => <FilingStatusTag filing={row} /> },
    { title: t('filings.validity'), render: (_value, row) => <Countdown filing={row} /> },
    { title: t('filings.lines'), render: (_value, row) => <span className="num">{row.activeLines}</span> },
    { title: t('filings.authority'), render: (_value, row) => row.authority },
  ];
  return (
    <>
      <PageHead title={own ? t('filings.own') : t('filings.register')} lead={t('filings.lead')} actions={pathname.startsWith('/supervisor') ? <ExportButton name={t('filings.register')} read={exportFilings(filter)} /> : undefined} />
      <div className="inbox-tools">
        {!own && <Input.Search allowClear style={{ width: 240 }} defaultValue={filter.q} placeholder={t('filings.search')} aria-label={t('filings.search')} onSearch={(text) => put('q', text.trim())} />}
        <Select allowClear={{ label: t('common.clear') }} style={{ width: 160 }} placeholder={t('filings.status')} aria-label={t('filings.status')} value={filter.status || null} options={STATUSES.map((status) => ({ value: status, label: t(`filings.statuses.${status}`) }))} onChange={(status: string | null | undefined) => put('status', status ?? '')} />
        <Checkbox checked={filter.ending} onChange={(event) => put('ending', event.target.checked ? 'true' : '')}>{t('filings.onlyEnding')}</Checkbox>
      </div>
      {query.isError
        ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} />
        : (
          <ScrollTable<FilingRow>
            cards label={own ? t('filings.own') : t('filings.register')} rowKey="id" size="middle" columns={columns} dataSource={query.data?.pages.flatMap(({ items }) => items) ?? []} loading={query.isPending} pagination={false}
            locale={{ emptyText: query.isPending ? ' ' : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{t('filings.none')}<div className="muted">{t('filings.noneHelp')}</div></>} /> }}
          />
        )}
      <LoadMore more={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </>
  );
}
