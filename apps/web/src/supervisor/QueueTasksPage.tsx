import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../shell/LoadMore.js';
import { Link, useSearchParams } from 'react-router';
import { exportTasks } from '../api/exports.js';
import { readQueueTasks, WHICH_TASKS, type QueueFilter, type QueueTask } from '../api/overview.js';
import { AssignManyDialog } from '../officer/colleagues/AssignManyDialog.js';
import { FailurePage } from '../shell/FailurePage.js';
import { PageHead } from '../shell/PageHead.js';
import { HandOver } from '../tasks/HandOver.js';
import { addressOf } from './addresses.js';
import { ExportButton } from './ExportButton.js';
import './overview.css';
import { QueueTaskTable } from './QueueTaskTable.js';

function filterOf(search: URLSearchParams): QueueFilter {
  const which = WHICH_TASKS.find((each) => each === search.get('which')) ?? 'open';
  return { place: search.get('place') ?? '', key: search.get('key') ?? '', holder: search.get('holder') ?? '', role: search.get('role') ?? '', which };
}

/** The tasks behind a figure of a queue; those of the supervisor's own organ can be given to somebody else from here. */
export default function QueueTasksPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const [reassigning, setReassigning] = useState<QueueTask | null>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [giving, setGiving] = useState<readonly QueueTask[]>([]);
  const query = useInfiniteQuery({
    queryKey: ['tasks', 'of-queue', filter], queryFn: ({ pageParam }) => readQueueTasks(filter, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const given = () => {
    setGiving([]);
    setSelected([]);
  };
  const choose = (which: string) => setSearch((now) => {
    const next = new URLSearchParams(now);
    next.set('which', which);
    return next;
  }, { replace: true });
  const back = filter.key === '' ? addressOf('/supervisor/queues', { place: filter.place }) : addressOf('/supervisor/queues/of', { place: filter.place, key: filter.key });
  return (
    <>
      <PageHead title={t(`overview.tasksTitle.${filter.which}`)} actions={<><Link to={back}>{t('overview.backToQueues')}</Link><ExportButton name={t(`overview.tasksTitle.${filter.which}`)} read={exportTasks(filter)} /></>} />
      <div className="queue-filters">
        <Radio.Group optionType="button" buttonStyle="solid" aria-label={t('overview.whichTasks')} value={filter.which} options={WHICH_TASKS.map((which) => ({ value: which, label: t(`overview.tasks.${which}`) }))} onChange={(event) => choose(String(event.target.value))} />
        {selected.length > 0 && <Button type="primary" onClick={() => setGiving(rows.filter(({ id }) => selected.includes(id)))}>{t('inbox.assignSelected', { count: selected.length })}</Button>}
      </div>
      {query.isError
        ? <FailurePage inside error={query.error} onRetry={() => void query.refetch()} />
        : <QueueTaskTable rows={rows} loading={query.isPending} selected={selected} onSelect={setSelected} onReassign={setReassigning} />}
      <LoadMore more={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      {giving.length > 0 && <AssignManyDialog rows={giving} onClose={given} />}
      {reassigning !== null && <HandOver taskId={reassigning.id} held={reassigning.claimedBy !== null} act="assign" onClose={() => setReassigning(null)} />}
    </>
  );
}
