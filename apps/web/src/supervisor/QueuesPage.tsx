import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exportQueues } from '../api/exports.js';
import { readQueues } from '../api/overview.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { usePlace } from '../fleet/use-place.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import '../tasks/tasks.css';
import { ExportButton } from './ExportButton.js';
import { OrganQueueTable } from './OrganQueueTable.js';

/** Open tasks by the organ they wait for. */
export default function QueuesPage() {
  const { t } = useTranslation();
  const [place] = usePlace();
  const query = useQuery({ queryKey: ['tasks', 'queues', place], queryFn: () => readQueues(place), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead title={t('overview.queues')} lead={t('overview.queuesLead')} actions={<><PlaceChoice /><ExportButton name={t('overview.queues')} read={exportQueues(place)} /></>} />
      <Loaded query={query}>{(told) => <OrganQueueTable place={told.place} queues={told.queues} />}</Loaded>
    </>
  );
}
