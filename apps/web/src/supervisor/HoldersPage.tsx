import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { exportHolders } from '../api/exports.js';
import { readHolders, type HolderQueue } from '../api/overview.js';
import { usePlace } from '../fleet/use-place.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import '../tasks/tasks.css';
import { addressOf, tasksOf } from './addresses.js';
import { ExportButton } from './ExportButton.js';
import { QueueTable } from './QueueTable.js';
import { useQueueName } from './use-queue-name.js';

/** The queue of one organ: what each officer holds, and what still waits for each group. */
export default function HoldersPage() {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const queueName = useQueueName();
  const [place] = usePlace();
  const [search] = useSearchParams();
  const key = search.get('key') ?? '';
  const query = useQuery({ queryKey: ['tasks', 'holders', place, key], queryFn: () => readHolders(place, key), placeholderData: keepPreviousData });
  const nameOf = ({ name, role, userId }: HolderQueue) => (userId === null ? t('overview.waitingFor', { role: roleName(role) }) : (name ?? userId));
  return (
    <>
      <PageHead
        title={queueName(key, query.data?.name ?? (query.isPending ? '…' : null)) || t('overview.queues')} lead={t('overview.holdersLead')}
        actions={<><Link to={addressOf('/supervisor/queues', { place })}>{t('overview.backToQueues')}</Link><ExportButton name={t('overview.holders')} read={exportHolders(place, key)} /></>}
      />
      <Loaded query={query}>
        {(told) => (
          <QueueTable<HolderQueue>
            label={t('overview.holders')} head={t('overview.holder')} rows={told.queues} rowKey={({ userId, role }) => userId ?? role ?? ''} nameOf={nameOf}
            name={(row) => <Link to={tasksOf({ place: told.place, key, holder: row.userId ?? '', role: row.role ?? '', which: 'open' })}>{nameOf(row)}</Link>}
            tasks={(row, which) => tasksOf({ place: told.place, key, holder: row.userId ?? '', role: row.role ?? '', which })}
          />
        )}
      </Loaded>
    </>
  );
}
