import { useInfiniteQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import { useLocation, useSearchParams } from 'react-router';
import type { CaseFilter } from '../api/cases.js';
import { listCases, WHICH_CASES } from '../api/cases.js';
import { exportCases } from '../api/exports.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { useUser } from '../session/session-context.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { withParts } from '../shell/with-parts.js';
import { ExportButton } from '../supervisor/ExportButton.js';
import '../tasks/tasks.css';
import { CasesTable } from './CasesTable.js';

type CaseState = keyof (typeof zhCN)['caseStates'];

const STATES = Object.keys(zhCN.caseStates).filter((state): state is CaseState => state in zhCN.caseStates);

/** The cases a person may see, for all desks; the api limits them to the person's scope. */
export default function CasesPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const filter: CaseFilter = useMemo(() => ({ q: search.get('q') ?? '', state: search.get('state') ?? '', which: WHICH_CASES.find((each) => each === search.get('which')) ?? '', place: search.get('place') ?? '' }), [search]);
  const query = useInfiniteQuery({
    queryKey: ['cases', filter], queryFn: ({ pageParam }) => listCases(filter, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const own = pathname.startsWith('/institution');
  const alone = useUser().agencies.length === 0;
  const supervising = pathname.startsWith('/supervisor');
  const title = own ? t('cases.myCases') : t(supervising ? 'cases.allCases' : 'cases.lookUp');
  const put = (name: string, value: string) => setSearch((now) => withParts(now, { [name]: value }), { replace: true });

  return (
    <>
      <PageHead title={title} actions={supervising ? <ExportButton name={title} read={exportCases(filter)} /> : undefined} />
      <div className="inbox-tools">
        <Input.Search key={filter.q} allowClear style={{ width: 240 }} defaultValue={filter.q} placeholder={t('cases.filterText')} aria-label={t('cases.filterText')} onSearch={(text) => put('q', text.trim())} />
        <Select allowClear={{ label: t('common.clear') }} style={{ width: 180 }} placeholder={t('cases.filterState')} aria-label={t('cases.filterState')} value={filter.state || null} options={STATES.map((state) => ({ value: state, label: t(`caseStates.${state}`) }))} onChange={(state: string | null | undefined) => put('state', state ?? '')} />
        <Select allowClear={{ label: t('common.clear') }} style={{ width: 150 }} placeholder={t('cases.filterWhich')} aria-label={t('cases.filterWhich')} value={filter.which || null} options={WHICH_CASES.map((which) => ({ value: which, label: t(`cases.which.${which}`) }))} onChange={(which: string | null | undefined) => put('which', which ?? '')} />
        {supervising && <PlaceChoice />}
      </div>
      {query.isError
        ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} />
        : <CasesTable rows={query.data?.pages.flatMap(({ items }) => items) ?? []} loading={query.isPending} own={own && alone} />}
      <LoadMore more={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </>
  );
}
