import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import { Link, useParams, useSearchParams } from 'react-router';
import { exportFleet } from '../api/exports.js';
import { readFleet, readFleetCases } from '../api/fleet.js';
import { CasesTable } from '../cases/CasesTable.js';
import { useText } from '../i18n/use-text.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { ExportButton } from '../supervisor/ExportButton.js';
import { filterOf } from './fleet-address.js';

/** Exactly the cases behind one figure of the heat map; the address holds the whole question. */
export default function FleetCasesPage() {
  const { t } = useTranslation();
  const text = useText();
  const { procedureId = '' } = useParams();
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const asked = { element: search.get('element') ?? '', late: search.get('late') === 'true' };
  const figures = useQuery({ queryKey: ['fleet', procedureId, filter], queryFn: () => readFleet(procedureId, filter) });
  const query = useInfiniteQuery({
    queryKey: ['fleet', procedureId, filter, 'cases', asked], queryFn: ({ pageParam }) => readFleetCases(procedureId, filter, asked, pageParam), initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const name = text(figures.data?.figures.find(({ element }) => element === asked.element)?.name ?? asked.element);
  const back = new URLSearchParams(search);
  back.delete('element');
  back.delete('late');
  return (
    <>
      <PageHead title={t(asked.late ? 'fleet.listLate' : 'fleet.listTitle', { name })} actions={<><Link to={`/supervisor/fleet/${encodeURIComponent(procedureId)}?${back}`}>{t('fleet.backToMap')}</Link><ExportButton name={name} read={exportFleet(procedureId, filter, asked.element, asked.late)} /></>} />
      {query.isError
        ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} />
        : <CasesTable rows={query.data?.pages.flatMap(({ items }) => items) ?? []} loading={query.isPending} own={false} />}
      <LoadMore more={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </>
  );
}
